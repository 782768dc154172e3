import { list, phrases, type Words } from './words';

export const DE: Words = {
  formula: phrases(`ich hoffe … geht … gut, ich hoffe es geht dir/ihnen gut`),
  merge: phrases(`
    sehr geehrte damen (und), auf ihr/dein (xing/linkedin) profil aufmerksam/gestossen,
    bin/wurde (ich) … auf ihr/dein profil, ihr/dein (xing/linkedin) profil hat/ist/passt/gefallt/klingt,
    mein interesse geweckt, habe/hab ihr/dein profil gesehen/gefunden/gelesen,
    neuen herausforderung/herausforderungen, offen fur (eine) neue/neues, mehrere/zahlreiche/verschiedene kunden/unternehmen/mandanten,
    recruiting team, in ihrer/deiner branche/region, aufgrund ihrer/deiner erfahrung/qualifikation/kenntnisse
  `),
  praise: phrases(`
    beeindruckend*/beeindruckt/begeistert/spannend*/hervorragend*/toll*/ausgezeichnet* (von) (ihrem/deinem/ihrer/deiner) werdegang/profil/lebenslauf/erfahrung*/hintergrund/laufbahn/karriere,
    
    ihr/dein/ihre/deine profil/erfahrung/werdegang/lebenslauf/hintergrund ist/klingt/sind/liest (sich) (wirklich/sehr/absolut/echt) beeindruckend/spannend/toll/interessant/hervorragend/grossartig
  `),
  presumes: phrases(`
    passt/passen/passe perfekt/genau/ideal/hervorragend, perfekt/genau/ideal (zu) passend/passt, ideale/ideal*/perfekte*/optimale* kandidat*/besetzung/kandidatin/match,
    genau (der/die/das) richtige*, wann konnen/konnten/kannst/konntest sie/du (bei) (uns) anfangen/starten/beginnen,
    da sie/du (gerade/aktuell) … suchen/suchst, (ihr/dein/ihre/deine/ihren/deinen) nachste*/nachster karriereschritt/schritt/herausforderung, ihr/deine/ihre gehaltsvorstellung*/kundigungsfrist/bewerbung
  `),
  hype: phrases(`
    spannend*/einmalig*/einzigartig*/toll*/attraktiv*/aufregend*/unglaublich*/grossartig* (neue) herausforderung*/chance/karrierechance/moglichkeit/gelegenheit/position*/projekt*/aufgabe*/stelle/karriere*,
    tolle karrierechance, marktfuhrer, marktfuhrend*, dynamisch* team, hochdynamisch*, weltklasse, revolution*, karrierechance, bahnbrechend*
  `),
  pressure: phrases(`
    dringend, umgehend, sofort, so schnell wie moglich, so bald wie moglich, schnellstmoglich, schnellstmoglichst, zeitnah, unverzuglich, letzte chance/erinnerung/mail, nur noch (kurz/wenige/bis/heute), noch nichts (von) gehort,
    leider keine antwort/ruckmeldung, ich hake (noch) nach, nicht verpassen/entgehen, beeilen, verpassen sie/nicht
  `),
  askPapers: phrases(`
    ihren/deinen/ihr/dein/ihre/deine (aktuellen/aktuelle) lebenslauf/cv/unterlagen/bewerbungsunterlagen/zeugnisse, bewerben sie, bewirb dich, vorstellungsgesprach, lebenslauf
  `),
  askCall: phrases(`
    telefonieren, telefonat, telefontermin, anrufen, (ein/kurzes) gesprach, kurzes telefonat/call/gesprach, call, videocall, termin fur, ihre/deine telefonnummer/nummer, treffen
  `),
  askInterest: phrases(`
    interesse, interessant, interessier*, lust, mehr (daruber/dazu) (zu) erfahren/horen/wissen, mehr erzahlen, etwas fur sie/dich, austausch, offen fur, vorstellbar, vorstellen, neugierig
  `),
  prying: phrases(`
    wann konnen/konnten/kannst/konntest/darf/durfte sie/du/ich, gehaltsvorstellung*, kundigungsfrist, was verdienen/verdienst, kennen/kennst sie/du jemanden
  `),
  askPlainly: phrases(`
    bitte senden/schicken/antworten/melden/antworte/schick/sende/melde/rufen/ruf/bewerben, melde dich, melden sie sich, schreiben sie mir/uns/einfach, schreib mir/uns, sag/sagen mir/uns/sie, freue/freuen mich/uns auf, schicken sie, lassen sie mich, lass mich
  `),
  easyNo: phrases(`
    falls/wenn nicht/nichts, wenn/falls (es/das) (nicht/nichts/kein) … (fur/ist/interesse/passt), kurzes/einfaches/klares nein, einfach/kurz nein, (nein) ist (auch) (vollig) (in) (ordnung) ok/okay/ordnung, vollig in ordnung, kein problem/druck/stress, keine sorge/eile/antwort, nein (danke) reicht, schreiben sie (einfach) (kurz) nein
  `),
  gain: phrases(`
    tage woche, viertagewoche, 4 tage woche, teilzeit, 30/32/35 stunden, homeoffice, remote, dienstwagen, urlaubstage, urlaub, gleitzeit, sie/du konnten/konntest/wurden/wurdest/entscheiden/entscheidest/gestalten/gestaltest (selbst), weiterbildung, frei entscheiden/gestalten, euro
  `),
  pay: phrases(
    `gehalt/gehaltsband/vergutung/bezahlung (liegt/nach/zwischen/ist/steht) (bei/von/tarif/zwischen), tarif/tvod/entgeltgruppe`,
  ),
  vague: phrases(`
    mein*/unser*/einen/ein kunde*/mandant*/auftraggeber*/klient*, ein/einem/einen/einer/eines fuhrend*/gross*/namhaft*/international*/renommiert*/wachsend*/bekannt* unternehmen/konzern/firma/anbieter/kunde*/arbeitgeber*/agentur/startup,
    einem/einen/ein marktfuhrer
  `),
  heading: phrases(`
    ihre/deine aufgaben/profil, ihr/dein profil, aufgaben, anforderungen, anforderungsprofil, wir bieten, das bieten wir, was wir bieten, stellenbeschreibung, voraussetzungen, abgeschlossenes studium, mehrjahrige erfahrung, jahre berufserfahrung, uber uns, wir erwarten, teamfahigkeit
  `),
  picture: phrases(`(ihr/dein/ihrem/deinem) profilbild/foto/profilfoto, ihr/dein hund/katze`),
  keyword: phrases(`
    ihre/deine (langjahrige/fundierte/guten/tiefen) kenntnisse/erfahrung/erfahrungen/skills/expertise in/mit
  `),
  unfair: phrases(`
    jungen/junge/junges/junger (und) (dynamische*) team/mitarbeiter*/verkaufer*/sekretarin/belastbar*/leute/kollegen/frau/mann/attraktive*, jung und, jungen belastbaren, junge attraktive, attraktive*,
    (deutscher/deutsch/deutsche/als) muttersprachler*/muttersprache, unter 25/30/35/40/45, belastbare*, digital native*, putzfrau, mannschaft* nur, sekretarin, krankenschwester, kindergartnerin, mann/frau fur, machen der
  `),
  source: phrases(
    `(ihre/deine) (adresse/daten/mail/name) … (habe/stammt/stammen/kommt) (ich) (aus/von/auf) … (gefunden/entnommen), gefunden auf, bei/auf linkedin/xing/github gefunden`,
  ),
  hire: phrases(`
    suchen (wir/einen/eine/jemanden), suche, gesucht, suchen eine/einen/jemanden fur, wir brauchen/besetzen/suchen, stelle als/fur, position als/fur/des/der, einstellen
  `),
  whoWrites: phrases(`mein name ist, ich heisse, ich leite/fuhre, ich arbeite bei/fur`),
  us: list(`wir unser unsere unserem unseren unserer uns`),
  them: list(`sie ihr ihre ihrem ihren ihrer ihnen du dein deine deinem deinen deiner dich dir euch euer`),
  their: list(`ihr ihre ihrem ihren ihrer ihres dein deine deinem deinen deiner deines`),
  work: list(`
    vortrag vortrage artikel beitrag beitrage buch bucher aufsatz dissertation doktorarbeit masterarbeit projekt projekte bibliothek werkzeug patch fehlerbericht kurs video folge podcast blog app spiel entwurf studie modell software repo repository talk paper post plugin workshop antwort arbeit
  `),
  about: list(`uber zu zum zur fur auf bei mit an am in im von vom wo der die das namens`),
  made: list(
    `geschrieben gebaut gemacht gehalten veroffentlicht entwickelt entworfen gezeigt erklart beschrieben gelost vergleichen`,
  ),
  general: list(`
    profil werdegang lebenslauf erfahrung erfahrungen karriere laufbahn kenntnisse hintergrund fahigkeiten position rolle stelle aufgabe aufgaben unternehmen firma branche bereich interesse zeit antwort nachricht mandanten xing linkedin team teams
  `),
  asks: list(`was wie warum welche welcher welches wer wo wann wieso woran wofur`),
  at: list(`bei von vom fur beim`),
  common: list(`
    der die das und ich ist sie wir nicht ein eine einen fur auf mit zu von bei dem den es im sich uns ihre ihr du auch wenn haben
  `),
};
