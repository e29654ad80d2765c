import type { Named } from '../demo-text.ts';

/** Sentences that any release of a water ministry could hold, the same in three languages. */
const said = (az: string, en: string, ru: string): Named => ({ az, en, ru });

export const SENTENCES: readonly Named[] = [
  said(
    'İşlər gündüz saatlarında aparılır, gecələr yol açıq qalır.',
    'The work is done by day; at night the road stays open.',
    'Работы ведутся днём, ночью дорога остаётся открытой.',
  ),
  said(
    'Sakinlərə məlumat iki gün əvvəl verilib.',
    'Residents were told two days before.',
    'Жителей предупредили за два дня.',
  ),
  said(
    'Suyun keyfiyyəti hər saat yoxlanılır.',
    'The quality of the water is checked every hour.',
    'Качество воды проверяется каждый час.',
  ),
  said(
    'Nəticələr rübün sonunda açıq şəkildə dərc olunacaq.',
    'The results will be published in full at the end of the quarter.',
    'Результаты полностью опубликуют в конце квартала.',
  ),
  said(
    'Layihə dövlət büdcəsindən maliyyələşdirilir.',
    'The project is paid for from the state budget.',
    'Проект финансируется из государственного бюджета.',
  ),
  said(
    'Nazirlik suallara iş günü ərzində cavab verir.',
    'The ministry answers questions within a working day.',
    'Министерство отвечает на вопросы в течение рабочего дня.',
  ),
  said(
    'Köhnə borular altmışıncı illərdən qalıb.',
    'The old pipes date from the nineteen-sixties.',
    'Старые трубы остались с шестидесятых годов.',
  ),
  said(
    'Yeni avadanlıq elektrik enerjisinə qənaət edir.',
    'The new equipment saves electricity.',
    'Новое оборудование экономит электроэнергию.',
  ),
  said(
    'Növbəti ölçmə gələn həftənin əvvəlində aparılacaq.',
    'The next measurement will be made at the beginning of next week.',
    'Следующее измерение проведут в начале будущей недели.',
  ),
  said(
    'Mütəxəssislər sahildə üç gün işləyiblər.',
    'The specialists worked on the shore for three days.',
    'Специалисты три дня работали на берегу.',
  ),
  said(
    'Görüşdə tərəflər təcrübə mübadiləsi aparıblar.',
    'At the meeting the two sides exchanged what they have learned.',
    'На встрече стороны обменялись опытом.',
  ),
  said(
    'Qonaqlar laboratoriyanı və dispetçer otağını gəziblər.',
    'The guests saw the laboratory and the control room.',
    'Гости осмотрели лабораторию и диспетчерскую.',
  ),
  said(
    'Məktəblilər üçün açıq dərs keçirilib.',
    'An open lesson was held for schoolchildren.',
    'Для школьников провели открытый урок.',
  ),
  said(
    'Balıqçılardan torlarını bir gün əvvəl yığmaq xahiş olunur.',
    'Fishermen are asked to take in their nets a day before.',
    'Рыбаков просят снять сети за день.',
  ),
  said(
    'Külək zəifləyəndə işlər davam etdiriləcək.',
    'The work will go on when the wind drops.',
    'Работы продолжат, когда ветер стихнет.',
  ),
  said(
    'Xilasedicilər sutka boyu növbədədirlər.',
    'Rescuers are on duty around the clock.',
    'Спасатели дежурят круглосуточно.',
  ),
  said(
    'Təmir zamanı su çənlərlə daşınacaq.',
    'During the repair water will be brought by tanker.',
    'Во время ремонта воду будут подвозить цистернами.',
  ),
  said(
    'Müqavilə açıq müsabiqə yolu ilə bağlanıb.',
    'The contract was awarded after an open tender.',
    'Договор заключён по итогам открытого конкурса.',
  ),
  said(
    'Dənizin səviyyəsi son on ildə nəzərəçarpacaq dərəcədə enib.',
    'The level of the sea has fallen noticeably over the last ten years.',
    'За последние десять лет уровень моря заметно понизился.',
  ),
  said(
    'Çayın hövzəsində yeddi ölçmə məntəqəsi var.',
    'There are seven gauging stations in the basin of the river.',
    'В бассейне реки семь измерительных постов.',
  ),
  said(
    'Sənədin layihəsi ictimai müzakirəyə çıxarılıb.',
    'The draft of the document is open for public discussion.',
    'Проект документа вынесен на общественное обсуждение.',
  ),
  said(
    'Rəylər bir ay ərzində qəbul edilir.',
    'Opinions are accepted for one month.',
    'Отзывы принимаются в течение месяца.',
  ),
  said(
    'Kənd təsərrüfatı üçün ayrılan suyun həcmi dəyişmir.',
    'The amount of water set aside for farming does not change.',
    'Объём воды, выделенной для сельского хозяйства, не меняется.',
  ),
  said(
    'Yağışların az olduğu aylarda anbarlardan istifadə ediləcək.',
    'In the months with little rain the reservoirs will be used.',
    'В месяцы с малым количеством осадков будут использовать водохранилища.',
  ),
  said(
    'Naviqasiya işarələri yenilənib.',
    'The navigation marks were renewed.',
    'Навигационные знаки обновлены.',
  ),
  said(
    'Gəmilərə limana giriş növbəsi radio ilə bildirilir.',
    'Ships are told by radio when they may enter the port.',
    'Очерёдность захода в порт сообщают судам по радио.',
  ),
  said(
    'İşçilər üçün təhlükəsizlik təlimi keçirilib.',
    'The workers were trained in safety.',
    'Для работников провели обучение безопасности.',
  ),
  said(
    'Bərpa işləri tarixi görünüşü saxlayır.',
    'The restoration keeps the historic appearance.',
    'Реставрация сохраняет исторический облик.',
  ),
  said(
    'Sərfiyyat sayğacları uzaqdan oxunur.',
    'The meters are read from afar.',
    'Показания счётчиков снимаются дистанционно.',
  ),
  said(
    'Qaynar xətt bazar günləri də işləyir.',
    'The hotline also works on Sundays.',
    'Горячая линия работает и по воскресеньям.',
  ),
  said(
    'Zərər çəkmiş təsərrüfatlara kömək göstərilib.',
    'The farms that suffered damage were helped.',
    'Пострадавшим хозяйствам оказали помощь.',
  ),
  said(
    'Sahil zolağında dörd min ağac əkilib.',
    'Four thousand trees were planted along the shore.',
    'В прибрежной полосе посадили четыре тысячи деревьев.',
  ),
];
