import { list, phrases, type Words } from './words';

export const ES: Words = {
  formula: phrases(`espero que … bien, espero que este mensaje`),
  merge: phrases(`
    (he) visto/encontrado/revisado tu/su perfil, vi/encontre/revise tu/su perfil, tu/su perfil (me) (ha/encaja/parece/llamo/es), (me) (ha) llamado/llamo la atencion, estimado/estimada candidato/candidata/senor/profesional, a quien corresponda,
    nuevas oportunidades, nuevos retos, abierto/abierta a (nuevas/escuchar), varias/varios/diversas empresas/clientes/oportunidades, en tu/su zona/sector
  `),
  praise: phrases(`
    (me) (ha/han) impresionado (mucho) (tu/su/con/por) trayectoria/perfil/experiencia/carrera, impresionado/impresionada por/con tu/su, (tu/su/una) trayectoria/perfil/experiencia/carrera (es/muy) impresionante/increible/excelente/excepcional/brillante/extraordinaria/interesante,
    gran/impresionante/excelente/excepcional/brillante trayectoria/perfil/experiencia/carrera
  `),
  presumes: phrases(`
    encajas perfectamente/perfecto/de, candidato/candidata/perfil ideal/perfecto/perfecta, eres/es (la/el) persona/candidato/candidata (ideal/perfecta/indicada), perfecto/perfecta/ideal para, cuando podrias/puedes/podria/puede (empezar/incorporarte), como estas buscando, tu/su proximo paso/reto, pretensiones salariales, tu/su candidatura
  `),
  hype: phrases(`
    (gran/una) oportunidad/proyecto/puesto/reto unica/unico/increible/excepcional/inmejorable/apasionante/emocionante/ilusionante/irrepetible, gran/increible/magnifica/estupenda/fantastica oportunidad/proyecto, (empresa) lider del/en/mundial/de,
    empresa puntera/lider, en pleno crecimiento, revolucion*, de primer nivel
  `),
  pressure: phrases(`
    urgente/urgentemente/urgencia, cuanto antes, lo antes posible, inmediat*, de inmediato, ultima oportunidad/llamada, no te lo pierdas, no pierdas/dejes, date prisa, antes de que sea, sigo esperando, no he recibido/tenido, aun no he, contestame ya/hoy
  `),
  askPapers: phrases(
    `tu/su/el/un cv/curriculum/curriculo (actualizado), carta de presentacion, inscribete, postulate, entrevista de trabajo`,
  ),
  askCall: phrases(
    `llamada, llamarte, llamarle, llamamos, telefono, videollamada, (una) reunion, hablamos, quedar para, tu/su numero`,
  ),
  askInterest: phrases(
    `interes*, saber mas, te/le gustaria, te/le apetece, te/le parece/pareceria, cuente mas, contarte, curiosidad, abierto/abierta a`,
  ),
  prying: phrases(`cuando podrias/puedes/podria/puede, pretensiones, cuanto ganas/cobras, conoces a (alguien)`),
  askPlainly: phrases(
    `enviame, envieme, mandame, mandeme, escribeme, escribame, dime, digame, dimelo, avisame, contestame, responde*, llamame, por favor (envia/manda/responde/contesta), quedo a (la) espera, hazme saber`,
  ),
  easyNo: phrases(
    `si no (te/le/es/estas/quieres), no pasa nada, sin (ningun) compromiso/problema/presion, (un) simple no, di/dime que no, dimelo sin, un no (me) (basta/vale), tranquilo/tranquila, sin prisa`,
  ),
  gain: phrases(
    `teletrabajo, dias de vacaciones, jornada de (cuatro/intensiva), cuatro dias, media jornada, tiempo parcial, en remoto, podrias/podras elegir/decidir, formacion, coche, horario flexible, euros`,
  ),
  pay: phrases(`(el) salario/sueldo (es/entre/de/publicado) (entre/de), banda salarial (es/de), segun convenio`),
  vague: phrases(
    `(mi/nuestro/un/uno/para) (de) (mis/nuestros) cliente/clientes, (una/para/con) empresa/compania/multinacional lider/puntera/importante/internacional/multinacional/del/en, importante empresa/multinacional/compania`,
  ),
  heading: phrases(
    `requisitos, funciones, responsabilidades, se ofrece, ofrecemos, que ofrecemos, tu perfil, descripcion del puesto, anos de experiencia, sobre nosotros, formacion minima, imprescindible`,
  ),
  picture: phrases(`(tu/su) foto (de) (perfil), tu/su perro/gato`),
  keyword: phrases(`tu/su/tus/sus (amplia/gran) experiencia/conocimientos/habilidades en/con`),
  unfair: phrases(`
    equipo joven, joven y (dinamico/dinamica), (gente/persona/chica/chico/mujer/hombre) joven, menor/menores de 30/35/40, buena presencia, lengua materna, nativo/nativa, secretaria, azafata, senorita, los chicos, mujer de limpieza
  `),
  source: phrases(`(encontre/vi/tengo) (tu/tus/su/sus) (correo/datos/direccion) (en/de/por), tus/sus datos`),
  hire: phrases(
    `buscamos (a/un/una), busco, estamos buscando, contratamos, necesitamos, puesto de, vacante de, nuestro/este/un puesto`,
  ),
  whoWrites: phrases(`me llamo, mi nombre es, dirijo`),
  us: list(`nosotros nosotras nuestro nuestra nuestros nuestras`),
  them: list(`tu tus te ti contigo usted su sus le`),
  their: list(`tu tus su sus`),
  work: list(`
    charla charlas articulo articulos libro libros tesis proyecto proyectos biblioteca herramienta entrada video episodio podcast blog aplicacion juego estudio modelo repositorio taller respuesta ponencia conferencia trabajo
  `),
  about: list(`sobre para de del en con a al que donde`),
  made: list(
    `escribiste hiciste creaste publicaste diste construiste desarrollaste contaste explicaste escrito hecho creado publicado`,
  ),
  general: list(`
    perfil trayectoria experiencia carrera habilidades conocimientos puesto empresa sector ambito equipo candidatura cv curriculum atencion interes respuesta mensaje tiempo linkedin
  `),
  asks: list(`que cual cuales como cuando donde quien por cuanto`),
  at: list(`en de para con`),
  common: list(`el la los las y en que de un una por para con no se lo su tu te mi es si del al como mas`),
};
