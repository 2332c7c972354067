import { splitSentences } from '../summaries/sentences/sentences.ts';

/**
 * How an article speaks when it does not speak to its readers but to a model that reads it. Found in an article about such
 * attacks, too: those passages are then left out of what is sent, which costs a summary little.
 */
const tells: readonly RegExp[] = [
  /\b(?:ignor(?:e|ing)|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|directions|commands|(?:said|written|stands|told|given) (?:above|before)|(?:everything|anything|all|what) (?:above|before|so far)|the (?:above|foregoing)|previous|prior text)\b/iu,
  /\b(?:you are|you're|act as|act like|behave as|respond as|pretend to be) (?:now )?(?:an? )?(?:\w+ )?(?:ai\b|a\.i\.|assistant|chat ?bot|language model|llm|gpt)/iu,
  /\b(?:note|attention|dear|hey|hello|instructions?|message) (?:to |for )?(?:all |any |the )*(?:ai\b|a\.i\.|llms?\b|language models?|chat ?bots?|(?:ai )?assistants?\b|models?\b|summari[sz]ers?)/iu,
  /\b(?:ai|llms?|language models?|assistants?|models?|bots?|summari[sz]ers?)(?: that| which| who)? (?:reads?|reading|summari[sz]es?|summari[sz]ing|process(?:es|ing)?) (?:this|the)\b/iu,
  /\b(?:ai|llms?|assistants?|language models?|chat ?bots?|summari[sz]ers?|you) (?:must|should|shall|have to|are (?:required|instructed|asked|told) to)(?: \w+)? (?:say|write|output|respond|reply|answer|recommend|append|print|repeat|reveal|summari[sz]e)\b/iu,
  /\b(?:system|developer|user|hidden|secret|initial|new|updated) (?:prompt|instructions?|message)s?\s*[:\]]|\b(?:system prompt|prompt injection|jailbreak)\b/iu,
  /^\W*(?:system|assistant|user|human|instruction)s?\s*:/iu,
  /<\|?(?:im_start|im_end|system|assistant|user|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>|#{2,}\s*(?:system|instructions?|response|human|assistant)\b/iu,
  /\b(?:in|when|while|for|of) (?:(?:writing|making|creating|generating|producing|preparing) )?(?:your|the|any|this|a) (?:answer|response|reply|output|summary|post)\b.{0,40}\b(?:say|write|only|include|mention|add|state|must|should|end|begin|start|always|never|do not|don't|recommend)\b/iu,
  /\b(?:when|if|while|before|after) (?:you(?:'re| are)? )?summari[sz](?:e|ing)\b.{0,80}\b(?:say|write|include|mention|add|state|must|should|always|end|begin|start|recommend|never)\b/iu,
  /^\W*(?:please )?(?:now |instead,? |only |just |simply )*(?:respond|reply|answer|output|print|say|write|repeat|state|return) (?:only |exactly |just |instead |with |back |the following|that |this )+/iu,
  /\b(?:reveal|print|show|output|repeat|tell me|send) (?:me )?(?:your|the) (?:system |hidden |secret |api |initial )*(?:prompt|instructions|keys?|passwords?|secrets?|credentials|tokens?|configuration)\b/iu,
  /(?:ignorier|vergiss|vergesst|missachte)\p{L}*.{0,60}(?:anweisung|instruktion|vorgabe|regel|befehl|prompt|alles)|(?:sprachmodell|ki-(?:modell|assistent|system))\p{L}*.{0,60}(?:muss|müssen|soll|sollen|bitte)|(?:antworte|schreibe?|gib) (?:nur|ausschließlich|stattdessen|genau)|in (?:deiner|der|ihrer) zusammenfassung/iu,
  /(?:ignor|oubli)(?:e|ez|er)\b.{0,60}(?:instruction|consigne|règle|directive|ce qui précède)|(?:réponds|répondez|écris|écrivez|dis|dites) (?:uniquement|seulement|plutôt|exactement)|modèle de langage|dans (?:ton|votre) résumé/iu,
  /(?:ignor|olvid|descart)(?:a|e|en|ad|ar)\b.{0,60}(?:instruccion|indicacion|regla|orden|todo lo anterior)|(?:responde|escribe|di) (?:solo|sólo|únicamente|solamente|en su lugar)|modelo de lenguaje|en (?:tu|su) resumen/iu,
  /(?:ignora|ignorate|dimentica)\b.{0,60}(?:istruzion|regol|indicazion|comand)|(?:rispondi|scrivi) (?:solo|soltanto|invece)|modello linguistico|nel tuo riassunto/iu,
  /(?:ignore|ignora|esqueça|desconsidere)\b.{0,60}(?:instruç|regra|comando|orientaç)|(?:responda|escreva) (?:apenas|somente|só)|modelo de linguagem|no seu resumo/iu,
  /(?:negeer|vergeet)\b.{0,60}(?:instructie|opdracht|regel|aanwijzing)|(?:antwoord|schrijf) (?:alleen|uitsluitend)|taalmodel/iu,
  /(?:zignoruj|ignoruj|zapomnij|pomiń)\p{L}*.{0,60}(?:instrukcj|polece|reguł|zasad)|model(?:u|em)? językow/iu,
  /(?:ignorera|glöm|ignorer|glem|ignoruj|ignorujte|unohda|ohita)\p{L}*.{0,60}(?:instruktion|instruks|anvisning|pokyn|instrukc|ohje)/iu,
  /(?:проигнорируй|игнорируй|забудь|ігноруй|забудь)(?:те)?.{0,60}(?:инструкц|указани|правил|команд|інструкц|вказівк)|языков(?:ая|ой|ую) модел/iu,
  /(?:önceki|yukarıdaki|tüm).{0,40}(?:talimat|komut|kural)\p{L}*.{0,30}(?:yok say|görmezden gel|unut)/iu,
  /(?:تجاهل|انس|أهمل).{0,60}(?:التعليمات|الأوامر|تعليمات|القواعد)|نموذج(?:اً)? لغوي/u,
  /(?:התעלם|התעלמי|התעלמו|שכח).{0,60}(?:הוראות|ההוראות|הנחיות)/u,
  /(?:دستور|راهنمایی).{0,40}(?:نادیده|فراموش)/u,
  /निर्देश.{0,40}(?:अनदेखा|नज़रअंदाज|भूल)/u,
  /(?:指示|命令|指令|プロンプト|ルール)(?:を|は|に).{0,15}(?:無視|忘れ|従わ)|(?:要約|出力|回答)(?:では|には|に|として).{0,30}(?:書いて|出力して|述べて|含めて|してください|しなさい)|言語モデル|AIアシスタント/u,
  /(?:忽略|无视|無視|忘记|忘記|不要理会).{0,20}(?:指令|指示|说明|說明|提示|规则|規則|要求|命令)|(?:只|仅|僅|请|請)(?:回答|输出|輸出|回复|回覆)|语言模型|語言模型|系统提示|系統提示/u,
  /(?:지시|명령|프롬프트|지침).{0,15}(?:무시|잊)|언어 모델/u,
  /(?:เพิกเฉย|ละเว้น|ลืม).{0,40}(?:คำสั่ง|คำแนะนำ)/u,
  /(?:bỏ qua|quên).{0,40}(?:hướng dẫn|chỉ thị|lệnh)|(?:abaikan|lupakan).{0,40}(?:instruksi|perintah|petunjuk)/iu,
];

/** Sentences are never that long. */
const longestLooked = 2000;

/** Whether a sentence speaks to a model and not to readers. */
export const speaksToModel = (sentence: string): boolean => {
  const plain = sentence.slice(0, longestLooked).replace(/\s+/g, ' ');
  return tells.some((tell) => tell.test(plain));
};

/** What stands in a paragraph before the first sentence that speaks to a model; all of it when none does. */
function beforeInstruction(paragraph: string, language: string | null): string {
  const sentences = splitSentences(paragraph, language);
  const first = sentences.findIndex(speaksToModel);
  if (first !== -1) return sentences.slice(0, first).join(' ');
  return speaksToModel(paragraph) ? '' : paragraph;
}

/**
 * A text without its passages that speak to a model. What stands behind such a sentence in its paragraph goes with it, since
 * that is mostly what the model is to say; after a colon, the next paragraph, too.
 */
export function withoutInstructions(text: string, language: string | null): string {
  const kept: string[] = [];
  let announced = false;
  for (const paragraph of text.split('\n')) {
    const before: string = announced && paragraph.trim() !== '' ? '' : beforeInstruction(paragraph, language);
    kept.push(before);
    if (paragraph.trim() !== '') announced = before !== paragraph && /[:：]\s*$/u.test(paragraph);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
