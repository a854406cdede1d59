"""The words of call phrases: two lists of 256 for each language.

Plain, inoffensive words that are easy to say and hear: four to eleven letters, no two of a language
sound alike (``tests/property/test_calls_phrase.py`` holds the measure), no numbers and
nothing that sounds like an instruction.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_EN_FIRST: Final = _words("""
ancient arctic autumn azure bamboo barley basic beaded blooming blue bold bouncy brave breezy broad bronze brown
bubbly calm candid careful carved casual celtic central cheerful chilly chosen civic classic clean clever cobalt
colourful comfy compact copper coral cosmic cosy cotton country creamy crimson crisp crystal curly dainty dancing
dapper daring dazzling decent deep distant eager early earnest eastern elastic elegant emerald endless engraved
famous fancy fearless feathered festive floating floral fluffy flying folded forest formal fragrant frequent fresh
friendly frosted gentle giant gifted gilded glad gleaming global glossy glowing golden graceful grand green happy
harmless helpful hidden hollow humble ideal indigo island ivory jade jaunty jolly joyful kindly knitted lasting
lavender leafy learned lemon level lilac limber linen little lively lofty lucky lunar magenta magic maple marble
marine maroon meadow mellow merry mighty mild modern modest musical narrow nimble noble northern oaken ocean olive
orange orchid organic oval painted pastel peppery perfect placid playful plenty pocket polished popular porcelain
practical precious prime proper proud pumpkin purple quaint quick quiet quilted radiant rainbow rapid rare regal
relaxed rolling round royal ruby rural russet rustic salty sandy sapphire satin scarlet scenic serene shaded shining
silent silken silver simple sincere singing skilful sleepy slender smiling smooth snowy solar southern sparkling
special speckled spiral spotted spring square stable starry steady stellar striped sturdy summer sunny superb swift
tangy tartan teal tender thankful thorough tiny tranquil tropical turquoise twinkling upper valiant vanilla velvet
verdant vibrant village vintage violet vivid walnut warm wavy western whispering white windy winter wonderful wooden
zesty
""")

_EN_SECOND: Final = _words("""
acorn airship almond anchor apricot apron archway artist aspen atlas attic avenue badger bagel balcony ballad
balloon banner basket beacon bench bicycle blanket blossom bookcase border bottle boulder bouquet bracelet branch
bridge broccoli bucket bungalow butter button cabin cactus calendar camel camera canal canoe canvas canyon caravan
cardigan carpet cascade castle cavern cedar cello charcoal cheddar chestnut chimney chorus cinema cinnamon circle
citrus clarinet cobbler comet compass concert cookie corner cottage cousin cricket crocus cucumber cupboard curtain
custard cymbal daffodil daisy desk diamond dolphin domino donkey doorbell dragonfly drawer driftwood duckling eagle
easel elbow engine envelope fabric falcon farmer fence festival fiddle fountain foxglove freckle galaxy gallery
garden garlic gazebo geyser giraffe glacier glove goblet gondola granite grape guitar hammock hamster heather
hedgehog helmet heron hexagon hillside honey horizon house iceberg iris jasmine jigsaw juggler juniper kayak kettle
keyboard kingfisher kitchen kitten kiwi koala ladder lagoon lantern lasagna laurel lettuce lighthouse lizard lobster
lotus magnet magpie mandolin mango marigold meteor milkshake mosaic muffin mushroom napkin necklace nectar nutmeg
oasis octopus omelette onion origami otter oyster pancake panda parade parsley peanut pebble pelican pencil peony
piano picnic pillow pinwheel plaza poetry poppy postcard prairie pretzel pudding puzzle rabbit radish raspberry
ribbon robin rooster saddle sailor saxophone scarecrow scooter seagull seashell shamrock shepherd sherbet skylark
sofa sparrow spinach spoon squirrel stadium statue strawberry sundial sunflower sweater tadpole tambourine tangerine
teacup terrace thimble thistle toaster tomato tortoise tower tractor treehouse trombone tugboat tunnel turnip
umbrella unicorn vase viaduct vineyard volcano walrus waterfall whistle wigwam xylophone yacht yoghurt zebra
zeppelin
""")

_ES_FIRST: Final = _words("""
abanico abeja abrigo aceite acero acordeón acuarela acuario agenda aguacate águila ajedrez álamo albaricoque
alcachofa aldea alfombra algodón almacén almohada alondra altura amanecer amapola ámbar amigo andamio andén anillo
antena arándano árbol arcilla arcoíris armadura armario arpa arrecife arroyo arroz artista asiento aurora avellana
aventura avestruz azafrán azúcar azul bahía baile baldosa bambú bandera barandilla barco barril batido baúl bazar
bebida bellota berenjena biblioteca bicicleta bigote bocadillo bodega boina bolso borrador bota botella botón brocha
brújula bufanda buñuelo burbuja butaca buzón caballo cabaña cactus cadena café caja calabaza calamar calendario
camello camino campana campo canasta canción candado candil cangrejo canguro canoa caramelo caravana carpeta
carrusel cartón cáscara caseta castaña castillo catarata cazuela cebolla cebra centeno cerámica cereza cerilla cesta
chaleco champú chaqueta charco chicle chimenea chocolate ciervo cima ciprés circo ciruela cisne cisterna clarinete
clavel cocina coco codorniz cohete colibrí collar columpio comedor cometa cómoda compás coral cordero cordillera
correo cortina cosecha cristal croqueta cubo cuchara cuento cuerda dado dálmata delantal delfín desierto desván
diamante dibujo diccionario diploma dominó dragón ducha durazno edificio edredón elefante emblema embudo encaje
encina enjambre ensalada equipaje erizo escalera escarcha escenario escoba escritorio escudo escuela esfera
espárrago espejo espiga espinaca esponja espuma esquina estación estrella estuche estufa fábrica fachada faisán faro
fideo flamenco flan flecha fogata fogón folleto frasco fresa frontera fruta fuente furgoneta gacela galaxia galería
gallo garabato garbanzo garza gaviota geranio gigante girasol gorila gorra grada granada granero granito grillo
grulla guante guinda guirnalda guisante guitarra hamaca hebilla helado helecho herradura hielo hierba hoja horno
hortensia huerta iglú invierno
""")

_ES_SECOND: Final = _words("""
jabón jardín jarra jazmín jengibre jinete jirafa joya jugo juguete junco kayak kiosco koala laberinto ladrillo lago
laguna lámpara lana lápiz lavanda lechuga lente león libélula libreta libro liebre lienzo lince linterna lirio llama
llanura llave lluvia lombriz loro lucero lupa madera maestro magnolia maíz maleta manguera manta mantel manzana mapa
marfil margarita mármol martillo medalla mejillón melocotón melodía melón membrillo mercado merienda mesa meteoro
miel mirador mochila molino moneda montaña mosaico mostaza mueble muelle muñeca muralla museo música naranja nardo
nenúfar nido niebla nieve nogal noria novela nube nuez oasis océano oliva olmo ópera orilla orquesta orquídea óvalo
palmera paloma pampa panadero pandereta pantalla papel paraguas parque pasillo pasta pastel patata patín pavo pecera
pedal peine pelícano pelota péndulo perejil perla piano pimienta piña pincel pingüino pintura piragua pirámide
piscina pizarra planeta plátano playa pluma poema polilla pomelo postal potro pradera primavera prisma pueblo pulpo
pulsera quesadilla queso quinteto rábano radio ramo raqueta rastrillo ratón reloj reno retrato roble roca rocío
rodilla rubí rueda ruiseñor salmón salsa sandalia sandía sardina sauce saxofón selva sendero sésamo silbato sirena
sofá sombrero submarino suéter tablero talco tambor taza techo teclado tejado tejón telar telescopio templo tenedor
tenis terraza tesoro tiburón tienda tierra tigre timbre tinta títere toalla tobogán tomate tomillo topacio tornillo
torre tortilla tortuga tostada tractor tranvía trébol tren trigo trineo trompeta trompo tucán tulipán túnel turrón
uniforme universo vagón vainilla vajilla valle vapor vaso vela velero ventana verano verdura vereda vestido viaje
vidrio viento viñedo violeta violín volcán yogur yoyó zafiro zanahoria zapato zarzamora zueco zumo
""")

WORDS: Final = {"en": (_EN_FIRST, _EN_SECOND), "es": (_ES_FIRST, _ES_SECOND)}
