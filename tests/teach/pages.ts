/** Made-up pages to teach on, and what may happen to a page until the next visit. */

/** A page as its site drew it when it was taught. */
export const PROFILE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tove Lindqvist · Harbour</title>
    <meta property="og:type" content="profile" />
    <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {"@type": "Person", "name": "Tove Lindqvist", "jobTitle": "Tide modeller"}}
    </script>
  </head>
  <body>
    <header><a href="/">Harbour</a></header>
    <main>
      <section class="profile-top">
        <h1>Tove Lindqvist</h1>
        <p class="tagline">Tide modeller who sails</p>
        <p class="mooring-place">moored near Ystad</p>
      </section>
      <section class="known-for">
        <h2>Good at</h2>
        <ul class="crafts">
          <li>Fortran</li>
          <li>Harmonic analysis</li>
          <li>Sounding</li>
        </ul>
      </section>
      <section class="log">
        <h2>The log so far</h2>
        <div class="berths">
          <div class="berth">
            <p class="b-what">Harbour pilot</p>
            <p class="b-where">Kråkholmen Port</p>
            <p class="b-when">2019 – present</p>
          </div>
          <div class="berth">
            <p class="b-what">Research engineer</p>
            <p class="b-where">Tidal Institute</p>
            <p class="b-when">2014 – 2019</p>
            <ul><li>Drew the first chart of the sound</li><li>Taught two crews</li></ul>
          </div>
          <div class="berth">
            <p class="b-what">Deckhand</p>
            <p class="b-where">Ferry Line Ystad</p>
            <p class="b-when">2011 – 2014</p>
          </div>
        </div>
      </section>
      <section id="elsewhere">
        <h2>Elsewhere</h2>
        <p><a class="own-site" href="https://tove.example/log">logbook</a></p>
      </section>
    </main>
    <footer><p>Harbour, a made-up site</p></footer>
  </body>
</html>`;

/** The next build named all its classes anew. */
export const renamed = (html: string): string =>
  html.replace(/class="([^"]+)"/g, (_, names: string) => `class="x-${[...names].reverse().join('')}"`);

/** Where the place stood, a story stands now; and where each job was, what the site wants of its visitors. */
export const drifted = (html: string): string =>
  html
    .replace('moored near Ystad', 'Sign up today to see where she is moored, and read on. '.repeat(10))
    .replace(/>(?:Harbour pilot|Research engineer|Deckhand)</g, '>Sign in<')
    .replace(/>(?:20\d\d – .{4,7})</g, '>and read on<');
