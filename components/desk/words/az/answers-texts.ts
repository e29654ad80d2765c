/** What rules say of texts: what is missing before they go out, what to look at. */
export const answersTexts = {
  said: {
    'Say when the event begins.': 'Tədbirin nə vaxt başladığını göstərin.',
    'Say where the event takes place.': 'Tədbirin harada keçirildiyini göstərin.',
    'The press contact {contact} no longer exists.': 'Mətbuat üçün bu əlaqə artıq yoxdur: {contact}.',
    'The event ends before it begins. Check both times.': 'Tədbir başlamamış bitir. Hər iki vaxtı yoxlayın.',
    'The accreditation ends after the event has begun. Check both times.':
      'Akkreditasiya tədbir başlayandan sonra bitir. Hər iki vaxtı yoxlayın.',
    'Say who accredits, or leave the end of the accreditation empty.':
      'Kimin akkreditasiya etdiyini göstərin və ya akkreditasiyanın son vaxtını boş saxlayın.',
    'The headline has {count} characters; search results cut at 110.':
      'Başlıqda {count} simvol var; axtarış nəticələri 110-da kəsir.',
    'The headline is all in capitals.': 'Başlıq bütünlüklə böyük hərflərlədir.',
    'The headline ends with a full stop.': 'Başlığın sonunda nöqtə var.',
    '“{words}” looks like a placeholder that was left.': '“{words}” unudulmuş yer tutucuya bənzəyir.',
    '“{words}” is in another language and not marked as such.':
      '“{words}” başqa dildədir və belə nişanlanmayıb.',
    'This “minor” change touches a number, name, date or negation: {words}.':
      'Bu “kiçik” dəyişiklik rəqəmə, ada, tarixə və ya inkara toxunur: {words}.',
    '“{words}”: the weekday is not that date’s.': '“{words}”: həftənin günü bu tarixə uyğun gəlmir.',
    'This text is too large or too deeply nested. Shorten it.':
      'Mətn həddən böyükdür və ya həddən çox iç-içədir. Qısaldın.',
    'This text holds something that cannot be published. Paste it as plain text.':
      'Mətndə dərc edilə bilməyən nəsə var. Onu sadə mətn kimi yerləşdirin.',
    'This text did not arrive whole. Save it again; if that does not help, paste it as plain text.':
      'Mətn tam çatmadı. Yenidən yadda saxlayın; kömək etməsə, sadə mətn kimi yerləşdirin.',
    'This text is too long. Shorten it.': 'Mətn həddən uzundur. Qısaldın.',
    'The link “{words}” must begin with https, http, mailto or tel.':
      '“{words}” keçidi https, http, mailto və ya tel ilə başlamalıdır.',
    'Use small letters from a to z, digits and single hyphens, such as minister-opens-school.':
      'a–z kiçik hərflərdən, rəqəmlərdən və tək defislərdən istifadə edin, məsələn, minister-opens-school.',
    'There is no such time. Give a date and a time, such as 2026-11-24 09:00.':
      'Belə vaxt yoxdur. Tarix və vaxtı yazın, məsələn, 2026-11-24 09:00.',
    'Include {language}: it is the main language or already public.':
      'Bu dili daxil edin: {language}. O, əsas dildir və ya artıq dərc edilib.',
    'Leave {language} out: the institution does not publish in it.':
      'Bu dili çıxarın: {language}. Qurum bu dildə dərc etmir.',
    'Choose at least one press contact.': 'Mətbuat üçün ən azı bir əlaqə seçin.',
    'The topic {topic} no longer exists.': 'Bu mövzu artıq yoxdur: {topic}.',
    'Say in a public sentence what changed.': 'Nəyin dəyişdiyini açıq cümlə ilə deyin.',
    'Write this language, or leave it out.': 'Bu dildə yazın və ya onu çıxarın.',
    'Write a headline.': 'Başlıq yazın.',
    'Shorten the headline to 200 characters; it has {count}.':
      'Başlığı 200 simvoladək qısaldın; hazırda {count} simvoldur.',
    'Put the headline on one line.': 'Başlığı bir sətirdə yazın.',
    'Write a summary.': 'Xülasə yazın.',
    'Shorten the summary to 300 characters; it has {count}.':
      'Xülasəni 300 simvoladək qısaldın; hazırda {count} simvoldur.',
    'The summary repeats the headline. Say more.': 'Xülasə başlığı təkrarlayır. Daha çox deyin.',
    'Picture {number} is not there yet. Put it in, or take its place out of the text.':
      'Şəkil {number} hələ yoxdur. Onu qoyun və ya yerini mətndən çıxarın.',
    'Say what picture {number} shows, or mark it as decorative.':
      'Şəkil {number} nəyi göstərir, deyin və ya onu bəzək kimi nişanlayın.',
    'Write a caption for picture {number}, or mark it as decorative.':
      'Şəkil {number} üçün şəkilaltı yazı yazın və ya onu bəzək kimi nişanlayın.',
    'Give picture {number} a credit: who took or made it.':
      'Şəkil {number} üçün müəllifi göstərin: onu kim çəkib və ya hazırlayıb.',
    '“{words}” does not say what picture {number} shows.': '“{words}” şəkil {number} nəyi göstərir, demir.',
    'Write the text.': 'Mətni yazın.',
    'A heading skips a level. Use level 2 before level 3.':
      'Bir arabaşlıq səviyyəni ötürür. 3-cü səviyyədən əvvəl 2-cidən istifadə edin.',
    'A table has no header cells. Make its first row or column the header.':
      'Bir cədvəlin başlıq xanaları yoxdur. Birinci sətrini və ya sütununu başlıq edin.',
    'The link to {address} has no words.': '{address} keçidinin mətni yoxdur.',
    'Replace the filler text (“lorem ipsum”).': 'Doldurma mətnini (“lorem ipsum”) əvəz edin.',
    'The summary was taken from the first sentence.': 'Xülasə birinci cümlədən götürüldü.',
    'The default press contact was added.': 'Mətbuat üçün əsas əlaqə əlavə edildi.',
  },
  inBrowser: {},
};
