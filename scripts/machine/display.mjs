/** Whether there is a display for a browser with windows. */

/** Whether windows can be shown to a person here. */
export function hasDisplay({ platform, env } = process) {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
