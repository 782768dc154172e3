import { defineConfig } from 'wxt';

/** Nothing from elsewhere is loaded, sent or framed; page text can't become script. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Names are imported where they are used: a reader of a file sees where each comes from.
  imports: false,
  zip: {
    excludeSources: ['.tools/**', '.cache/**', 'screenshots/**', '.ci/**'],
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms'],
    optional_permissions: ['notifications'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+E', mac: 'Command+Shift+E' } },
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'acquaint@acquaint.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '138', externally_connectable: { ids: [] } }),
  }),
  vite: () => ({
    build: { target: ['chrome138', 'firefox140'], modulePreload: false, sourcemap: false },
  }),
});
