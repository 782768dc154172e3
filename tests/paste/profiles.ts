/** Invented profiles as people paste them, and what a careful reader takes from each. */

type Job = [title: string | null, org: string | null, start: string | null, end: string | null];

export interface PastedProfile {
  what: string;
  text: string;
  name: string;
  headline: string | null;
  location: string | null;
  /** How the account of themselves begins. */
  about: string | null;
  experience: Job[];
  education: Job[];
  skills: string[];
  languages: string[];
  links?: string[];
  email?: string;
}

export const PROFILES: PastedProfile[] = [
  {
    what: 'LinkedIn in English, selected from the page, with its repetitions and buttons',
    text: `Maren Holt
Maren Holt
She/Her
 · 2nd
River modeller at Tidewater Institute
Tidewater Institute
Bergen, Vestland, Norway  
Contact info
500+ connections
Connect
Message
More
About
About
I build flood models that a town clerk can read. Fifteen years on rivers from the Glomma to the Mekong, most of them wet to the knees.
…see more
Activity
1,204 followers
Maren posted this
Why hydrographs lie when it freezes
Experience
Experience
Tidewater Institute logo
Senior River Modeller
Senior River Modeller
Tidewater Institute · Full-time
Tidewater Institute · Full-time
Mar 2019 - Present · 6 yrs 9 mos
Mar 2019 to Present · 6 yrs 9 mos
Bergen, Vestland, Norway · Hybrid
Leads the group for inland floods.
Brought ensemble forecasts to 40 municipalities.
Hydrology Engineer
Hydrology Engineer
Brookfield & Vane · Contract
Brookfield & Vane · Contract
Aug 2012 - Feb 2019 · 6 yrs 7 mos
Trondheim, Norway
Show all 5 experiences
Education
Education
Norwegian School of Rivers logo
Norwegian School of Rivers
Norwegian School of Rivers
Master of Science - MSc, Hydrology
Master of Science - MSc, Hydrology
2007 - 2012
Skills
Skills
Flood Modelling
Flood Modelling
Senior River Modeller at Tidewater Institute
12 endorsements
Rust
Rust
Show all 24 skills
Languages
Languages
Norwegian
Norwegian
Native or bilingual proficiency
English
English
Full professional proficiency
People also viewed
Somebody Else
CEO at Elsewhere`,
    name: 'Maren Holt',
    headline: 'River modeller at Tidewater Institute',
    location: 'Bergen, Vestland, Norway',
    about: 'I build flood models',
    experience: [
      ['Senior River Modeller', 'Tidewater Institute', '2019-03', 'present'],
      ['Hydrology Engineer', 'Brookfield & Vane', '2012-08', '2019-02'],
    ],
    education: [['Master of Science, MSc, Hydrology', 'Norwegian School of Rivers', '2007', '2012']],
    skills: ['Flood Modelling', 'Rust'],
    languages: ['Norwegian', 'English'],
  },
  {
    what: 'LinkedIn with several positions at one employer',
    text: `Idris Okonjo
Cartographic engineer
Lagos, Lagos State, Nigeria

Experience
Contour & Sons
Full-time · 7 yrs 2 mos
Lead Cartographic Engineer
Jan 2021 - Present · 4 yrs 11 mos
Lagos, Nigeria
Runs the tile team.
Cartographic Engineer
Oct 2018 - Jan 2021 · 2 yrs 4 mos
Survey Assistant
Delta Land Office · Part-time
2016 - 2018 · 2 yrs

Education
University of the Lagoon
Bachelor of Science, Geodesy
2012 - 2016`,
    name: 'Idris Okonjo',
    headline: 'Cartographic engineer',
    location: 'Lagos, Lagos State, Nigeria',
    about: null,
    experience: [
      ['Lead Cartographic Engineer', 'Contour & Sons', '2021-01', 'present'],
      ['Cartographic Engineer', 'Contour & Sons', '2018-10', '2021-01'],
      ['Survey Assistant', 'Delta Land Office', '2016', '2018'],
    ],
    education: [['Bachelor of Science, Geodesy', 'University of the Lagoon', '2012', '2016']],
    skills: [],
    languages: [],
  },
  {
    what: 'XING in German',
    text: `Dr. Henrike Sommerfeld
Leiterin Gewässerschutz
Flusswerk GmbH
Köln, Deutschland

Über mich
Seit zwölf Jahren halte ich Flüsse in ihrem Bett und Akten aus ihnen heraus. Am liebsten draußen.

Berufserfahrung
Leiterin Gewässerschutz
Flusswerk GmbH
Apr. 2018 - heute
Köln

Projektingenieurin
Ingenieurbüro Sand & Kies GmbH
Okt. 2012 - März 2018

Ausbildung
Universität Kleve
Diplom-Ingenieurin, Wasserbau
2006 - 2012

Fähigkeiten und Kenntnisse
Gewässerökologie
Projektleitung
QGIS

Sprachen
Deutsch
Muttersprache
Englisch - Fließend
Niederländisch - Gut`,
    name: 'Dr. Henrike Sommerfeld',
    headline: 'Leiterin Gewässerschutz',
    location: 'Köln, Deutschland',
    about: 'Seit zwölf Jahren halte ich Flüsse',
    experience: [
      ['Leiterin Gewässerschutz', 'Flusswerk GmbH', '2018-04', 'present'],
      ['Projektingenieurin', 'Ingenieurbüro Sand & Kies GmbH', '2012-10', '2018-03'],
    ],
    education: [['Diplom-Ingenieurin, Wasserbau', 'Universität Kleve', '2006', '2012']],
    skills: ['Gewässerökologie', 'Projektleitung', 'QGIS'],
    languages: ['Deutsch', 'Englisch', 'Niederländisch'],
  },
  {
    what: 'a German Lebenslauf with dates in front',
    text: `LEBENSLAUF

Name: Jonte Brackmann
Wohnort: Emden
E-Mail: jonte.brackmann@watt.example
Telefon: +49 4921 5550 123

BERUFSERFAHRUNG
03/2020 – heute
Softwareentwickler
Wattwerk GmbH, Emden
- Gezeitenrechner in Rust
- Betreuung der Auszubildenden
08/2015 – 02/2020
Technischer Assistent
Institut für Küstenkunde
- Messboote und Datenlogger

AUSBILDUNG
10/2011 – 07/2015
Bachelor Informatik
Hochschule Emden

KENNTNISSE
Rust, Python, PostGIS

SPRACHEN
Deutsch (Muttersprache), Englisch (C1), Plattdeutsch`,
    name: 'Jonte Brackmann',
    headline: null,
    location: 'Emden',
    about: null,
    experience: [
      ['Softwareentwickler', 'Wattwerk GmbH, Emden', '2020-03', 'present'],
      ['Technischer Assistent', 'Institut für Küstenkunde', '2015-08', '2020-02'],
    ],
    education: [['Bachelor Informatik', 'Hochschule Emden', '2011-10', '2015-07']],
    skills: ['Rust', 'Python', 'PostGIS'],
    languages: ['Deutsch', 'Englisch', 'Plattdeutsch'],
    email: 'jonte.brackmann@watt.example',
  },
  {
    what: 'LinkedIn in French',
    text: `Solène Garrigue
Ingénieure hydrologue chez Rives Vives
Nantes, Pays de la Loire, France
Coordonnées
Plus de 500 relations

Infos
J’apprends aux rivières à déborder poliment, et aux élus à les laisser faire quand il le faut.

Expérience
Ingénieure hydrologue
Rives Vives · CDI
janv. 2020 - aujourd’hui · 5 ans 11 mois
Nantes, Pays de la Loire, France
Chargée d’études
Bureau des Méandres · CDD
sept. 2016 - déc. 2019 · 3 ans 4 mois

Formation
École des Eaux Calmes
Diplôme d’ingénieur, Hydraulique
2011 - 2016

Compétences
Hydraulique
Concertation
Python

Langues
Français
Bilingue ou langue natale
Breton
Notions`,
    name: 'Solène Garrigue',
    headline: 'Ingénieure hydrologue chez Rives Vives',
    location: 'Nantes, Pays de la Loire, France',
    about: 'J’apprends aux rivières',
    experience: [
      ['Ingénieure hydrologue', 'Rives Vives', '2020-01', 'present'],
      ['Chargée d’études', 'Bureau des Méandres', '2016-09', '2019-12'],
    ],
    education: [['Diplôme d’ingénieur, Hydraulique', 'École des Eaux Calmes', '2011', '2016']],
    skills: ['Hydraulique', 'Concertation', 'Python'],
    languages: ['Français', 'Breton'],
  },
  {
    what: 'a plain résumé in English',
    text: `TOMASZ WIELGOSZ
Backend Engineer
Gdańsk, Poland | tomasz@wielgosz.example | +48 555 010 203 | github.com/twielgosz

SUMMARY
Engineer who likes slow queries because they can be made fast. Eight years with
ports, cranes and the ledgers behind them, two of them leading a team of five.

EXPERIENCE

Senior Backend Engineer, Baltic Ledger
June 2020 – Present
• Moved the booking ledger to event sourcing
• On call for two ports

Backend Engineer, Kranwerk Systems
2016 – 2020
• Rewrote the crane scheduler in Go

EDUCATION

MSc Computer Science, Gdańsk School of Technology
2011 – 2016

SKILLS
Languages: Go, Rust, SQL
Tools: PostgreSQL, Kafka, Terraform

LANGUAGES
Polish (native), English (fluent)`,
    name: 'TOMASZ WIELGOSZ',
    headline: 'Backend Engineer',
    location: 'Gdańsk, Poland',
    about: 'Engineer who likes slow queries because they can be made fast. Eight years with ports',
    experience: [
      ['Senior Backend Engineer', 'Baltic Ledger', '2020-06', 'present'],
      ['Backend Engineer', 'Kranwerk Systems', '2016', '2020'],
    ],
    education: [['MSc Computer Science', 'Gdańsk School of Technology', '2011', '2016']],
    skills: ['Go', 'Rust', 'SQL', 'PostgreSQL', 'Kafka', 'Terraform'],
    languages: ['Polish', 'English'],
    links: ['https://github.com/twielgosz'],
    email: 'tomasz@wielgosz.example',
  },
  {
    what: 'a résumé with one line an entry',
    text: `Anaïs Ferrand-Lopes
UX researcher

Work experience:
2019 - present: Lead UX Researcher, Pier Nine Labs
2015 - 2019: UX Researcher, Quayside Studio

Education:
2010 - 2015: Master of Arts in Design, University of Harbour Town

Skills: 
Interviews; Diary studies; Figma`,
    name: 'Anaïs Ferrand-Lopes',
    headline: 'UX researcher',
    location: null,
    about: null,
    experience: [
      ['Lead UX Researcher', 'Pier Nine Labs', '2019', 'present'],
      ['UX Researcher', 'Quayside Studio', '2015', '2019'],
    ],
    education: [['Master of Arts in Design', 'University of Harbour Town', '2010', '2015']],
    skills: ['Interviews', 'Diary studies', 'Figma'],
    languages: [],
  },
  {
    what: 'a paragraph about somebody',
    text: `Oyvind Tarn is a snow engineer at the Ice Archive in Tromsø. He has drilled cores on four continents and keeps the catalogue that everyone cites.`,
    name: 'Oyvind Tarn',
    headline: 'snow engineer',
    location: null,
    about: 'Oyvind Tarn is a snow engineer',
    experience: [],
    education: [],
    skills: [],
    languages: [],
  },
];
