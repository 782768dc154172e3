import { list, phrases, type Words } from './words';

export const FR: Words = {
  formula: phrases(`j'espere que … allez/vas/va bien, j'espere que … message vous/te trouve`),
  merge: phrases(`
    (suis) tombe*/tombee sur votre/ton profil, votre/ton profil a/m'a/correspond/semble/est, retenu (toute) mon attention, attire mon attention, decouvert/vu/trouve/consulte votre/ton profil,
    madame monsieur, cher/chere candidat*, nouvelles opportunites/opportunite, nouveau defi, a l'ecoute (du) (marche), plusieurs clients/entreprises/opportunites, dans votre/ton secteur/region
  `),
  praise: phrases(`
    impressionne*/admiratif/seduit par/de (votre/ton) parcours/profil/experience/carriere/competences, votre/ton parcours/profil/experience/carriere est (vraiment/tres/particulierement) impressionnant*/remarquable/exceptionnel*/interessant*/brillant*,
    impressionnant*/remarquable/exceptionnel*/brillant*/excellent* parcours/profil/experience/carriere, parcours/profil/experience impressionnant*/remarquable/exceptionnel*/brillant*/tres/interessant*
  `),
  presumes: phrases(`
    candidat*/candidate/profil ideal*/parfait*/reve, ideal*/parfait* candidat*/candidate, correspond*/corresponds/correspondez parfaitement, parfait* pour, quand pourriez/pouvez/peux/pourrais/seriez/serais vous/tu (disponible) (commencer/demarrer/pour),
    puisque vous/tu cherchez/cherches, prochaine etape de, vos pretentions, votre preavis, votre candidature
  `),
  hype: phrases(`
    opportunite/poste/projet/aventure/defi/chance/offre unique/exceptionnel*/incroyable/passionnant*/formidable/extraordinaire/innovant*/ambitieux, belle/superbe/formidable/incroyable opportunite/aventure, leader du/sur/mondial/incontestable/europeen,
    acteur majeur/incontournable, forte croissance, pepite, revolution*, rejoindre/rejoignez l'aventure
  `),
  pressure: phrases(`
    urgent/urgente/urgence, au plus vite, des que possible, le plus vite/rapidement, derniere chance/relance, rapidement, dans les meilleurs/plus delais/brefs, avant (qu'il) (ne) (soit) trop tard, ne manquez/ratez/rate/manque pas, me permets de (vous) relancer, sauf erreur, sans reponse/nouvelles de
  `),
  askPapers: phrases(
    `votre/ton/un cv/curriculum (a) (jour), lettre de motivation, votre/ton candidature, postulez, entretien d'embauche`,
  ),
  askCall: phrases(
    `appel, telephone, vous appeler, t'appeler, (de) vos/tes disponibilites, visio, (un) rendez (vous), echange telephonique, entretien, numero`,
  ),
  askInterest: phrases(`
    interess*, en savoir plus, envie, tenter*/tenterait, vous/te dit/dirait/plairait, curieux/curieuse, ouvert*/ouverte a, en parler, discuter, echanger
  `),
  prying: phrases(
    `quand pourriez/pouvez/peux/pourrais/seriez/serais vous/tu, pretentions salariales, preavis, combien gagnez/gagnes, connaissez/connais vous/tu quelqu'un`,
  ),
  askPlainly: phrases(
    `merci de/d', envoyez/envoie moi, m'envoyer, repondez/reponds moi, ecrivez/ecris moi, appelez/appelle moi, n'hesitez/n'hesite pas, contactez/contacte moi, dites/dis moi, tenez/tiens moi, faites/fais moi`,
  ),
  easyNo: phrases(`
    si (ce/ca/cela) n'est/n'est … (pas/moment/vous), si ca ne/n' …, si (vous/tu) (n'etes/n'es/ne) pas, sinon (pas), aucun souci/probleme/obligation, pas de souci/probleme/pression, (un) simple non, sans (aucune) obligation/engagement, non (me) suffit, aucune reponse
  `),
  gain: phrases(`
    teletravail, jours de conges/teletravail/repos, semaine de quatre/4, quatre jours, temps partiel, vous/tu choisirez/choisiras/deciderez/decideras/pourriez/pourras, formation, prime, vehicule, libre de, rtt, euros
  `),
  pay: phrases(`(le) salaire/remuneration (est/entre/de/fixe) (entre/de/publie), grille (de)`),
  vague: phrases(`
    mon/notre/un/nos/de client/clients, (chez/un/une/d'un/pour) (acteur/leader/societe/entreprise/groupe/start) majeur/leader/(du)/reconnu*/international*/innovant*/prestigieux (secteur/marche), un leader du/de/mondial, un acteur majeur, leader du marche
  `),
  heading: phrases(
    `vos missions, votre profil, profil recherche, missions, competences requises, nous offrons, nous vous offrons, ce que nous offrons, description du poste, a propos de, formation requise, ans d'experience`,
  ),
  picture: phrases(`(votre/ta) photo (de) (profil), ton/votre chien/chat`),
  keyword: phrases(`vos/tes/votre/ton competences/experience/connaissances (solides) en/sur/avec`),
  unfair: phrases(`
    jeune (equipe) (et) dynamique, jeune equipe, jeune diplome, jeune homme/femme, moins de 30/35/40/25, langue maternelle, natif/native, secretaire, homme/femme de menage, hotesse, vendeuse, bonne presentation, infirmiere, les gars, mademoiselle
  `),
  source: phrases(
    `(trouve/vu) (votre/vos) (adresse/coordonnees/mail/donnees) (sur/via/proviennent), vos donnees, coordonnees sur`,
  ),
  hire: phrases(
    `(nous) cherchons/recherchons/recrutons, je cherche/recherche/recrute, recherche/recrute un/une, poste de/d', notre/un/ce poste (de), en recherche d'`,
  ),
  whoWrites: phrases(`je m'appelle, mon nom est, je dirige/gere, je travaille chez/pour`),
  us: list(`nous notre nos on`),
  them: list(`vous votre vos tu ton ta tes toi te`),
  their: list(`votre vos ton ta tes`),
  work: list(`
    conference conferences article articles livre livres these projet projets bibliotheque outil billet video episode podcast blog application jeu etude modele logiciel depot plugin atelier reponse expose presentation calcul travail travaux
  `),
  about: list(`sur a pour de du des dans au aux en avec qui que ou`),
  made: list(
    `ecrit ecrite construit cree creee publie publiee fait donne presente developpe dessine explique decrit resolu`,
  ),
  general: list(`
    profil parcours experience carriere competences poste role entreprise societe secteur domaine equipe candidature disponibilites cv reponse retour message interet temps recherche linkedin
  `),
  asks: list(`que quoi quel quelle quels quelles comment pourquoi qui qu'est qu'en qu'est-ce ou`),
  at: list(`chez pour de d'`),
  common: list(
    `le la les des et je vous nous est un une pour de du dans que qui votre notre ce pas sur avec en au ne si mon`,
  ),
};
