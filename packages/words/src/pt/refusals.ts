import type { Words } from '../words.ts'
import { countingRefusals } from './counting-refusals.ts'
import { sealedRefusals } from './sealed-refusals.ts'
import { kept, nothing } from './what-was-kept.ts'

const again = 'Escreva-o de novo.'

/** In Portuguese: what happened, what was kept, what to do. */
export const refusals: Words['refusals'] = {
  not_found: {
    happened: 'Não há nada aqui para você.',
    kept: nothing,
    todo: 'Volte, ou pergunte a quem lhe deu o link se ele é para a sua função.',
  },
  request_malformed: {
    happened: 'O servidor não conseguiu ler o que foi enviado.',
    kept: nothing,
    todo: 'Carregue a página de novo. Se continuar, passe o código abaixo à administração do servidor.',
  },
  request_too_large: {
    happened: 'Foi enviado muito de uma só vez.',
    kept,
    todo: 'É reenviado em partes menores. Você não precisa fazer nada.',
  },
  request_unsigned: {
    happened: 'A solicitação não trazia a assinatura deste dispositivo.',
    kept: nothing,
    todo: 'Carregue a página de novo em um navegador cadastrado.',
  },
  request_signature_wrong: {
    happened: 'A assinatura deste dispositivo não estava correta.',
    kept: nothing,
    todo: 'Carregue a página de novo. Se continuar, peça um novo convite.',
  },
  request_clock_off: {
    happened: 'O relógio deste dispositivo está muito distante do relógio do servidor.',
    kept: nothing,
    todo: 'Acerte o relógio deste dispositivo e tente de novo.',
  },
  request_replayed: {
    happened: 'A mesma solicitação chegou duas vezes.',
    kept: 'Vale a primeira.',
    todo: 'Nada. Verifique se a sua alteração está lá.',
  },
  https_needed: {
    happened: 'Este endereço não é protegido; por isso o navegador não fornece chave.',
    kept: nothing,
    todo: 'Abra o servidor por https, ou na máquina em que ele funciona. O guia explica como.',
  },
  not_allowed: {
    happened: 'A sua função não permite fazer isto.',
    kept: nothing,
    todo: 'Fale com o responsável do seu país ou com a coordenação.',
  },
  hub_not_empty: {
    happened: 'Este servidor já tem a sua primeira coordenação.',
    kept: nothing,
    todo: 'Peça um convite à coordenação.',
  },
  hub_is_demonstration: {
    happened: 'Este servidor contém uma demonstração. Não aceita dados reais.',
    kept: nothing,
    todo: 'Inicie um servidor vazio para uma operação real.',
  },
  hub_is_real: {
    happened: 'Este servidor contém uma operação real. Não aceita uma demonstração.',
    kept: nothing,
    todo: 'Inicie outro servidor para a demonstração.',
  },
  founding_code_needed: {
    happened: 'O código de fundação falta ou está errado.',
    kept: nothing,
    todo: 'Digite o código que o servidor mostrou onde foi iniciado.',
  },
  disk_full: {
    happened: 'O servidor não tem mais espaço. A leitura continua.',
    kept,
    todo: 'Avise a administração do servidor. É enviado sozinho quando houver espaço.',
  },
  hub_busy: {
    happened: 'O servidor está ocupado.',
    kept,
    todo: 'Nada. É reenviado em instantes.',
  },
  hub_failed: {
    happened: 'O servidor não conseguiu terminar isto.',
    kept,
    todo: 'Tente de novo. Se continuar, passe o código abaixo à administração do servidor.',
  },
  hub_unreachable: {
    happened: 'O servidor não responde.',
    kept: 'O que você vê permanece, com a idade da informação. O que você escreve fica guardado neste dispositivo.',
    todo: 'Continue trabalhando. É enviado sozinho quando o servidor responder.',
  },
  device_not_enrolled: {
    happened: 'Este navegador não está cadastrado.',
    kept: nothing,
    todo: 'Abra aqui o seu link de convite, ou peça um ao responsável do seu país.',
  },
  device_revoked: {
    happened: 'Este dispositivo foi revogado. Não pode mais ler nem enviar.',
    kept: 'O que foi recebido antes continua válido.',
    todo: 'Peça um novo convite ao responsável do seu país.',
  },
  invitation_unknown: {
    happened: 'Este convite não é conhecido aqui.',
    kept: nothing,
    todo: 'Verifique se o link inteiro foi copiado, ou peça um novo.',
  },
  invitation_used: {
    happened: 'Este convite já foi usado. Cada um serve uma só vez.',
    kept: nothing,
    todo: 'Se não foi você, avise agora quem fez o convite. Se foi, peça um novo.',
  },
  invitation_expired: {
    happened: 'Este convite venceu.',
    kept: nothing,
    todo: 'Peça um novo.',
  },
  invitation_proof_wrong: {
    happened: 'Este link está danificado.',
    kept: nothing,
    todo: 'Copie o link inteiro, ou peça um novo.',
  },
  parcel_malformed: {
    happened: 'Não foi possível ler um pacote.',
    kept,
    todo: 'Carregue a página de novo e envie mais uma vez.',
  },
  parcel_foreign: {
    happened: 'Um pacote pertence a outra operação ou a outro dispositivo.',
    kept,
    todo: 'Abra a operação para a qual ele foi escrito.',
  },
  parcel_root_wrong: {
    happened: 'Um pacote não corresponde ao seu próprio selo.',
    kept,
    todo: 'Envie mais uma vez. Se continuar, avise a administração do servidor.',
  },
  parcel_signature_wrong: {
    happened: 'A assinatura do dispositivo em um pacote não estava correta.',
    kept,
    todo: 'Avise a administração do servidor. O dispositivo talvez precise de um novo convite.',
  },
  parcel_actor_signature_wrong: {
    happened: 'A assinatura pessoal em um pacote não estava correta.',
    kept,
    todo: 'Identifique-se em seu próprio nome neste dispositivo e envie mais uma vez.',
  },
  parcel_ahead: {
    happened: 'Faltam pacotes anteriores.',
    kept,
    todo: 'Eles são enviados primeiro. Você não precisa fazer nada.',
  },
  parcel_forked: {
    happened: 'A cadeia deste dispositivo tem dois finais, como se tivesse sido copiada.',
    kept,
    todo: 'Pare de usar este dispositivo e avise a administração do servidor.',
  },
  entry_malformed: { happened: 'Não foi possível ler um registro.', kept, todo: again },
  entry_foreign: {
    happened: 'Um registro pertence a outro dispositivo.',
    kept,
    todo: 'Envie-o do dispositivo que o escreveu.',
  },
  entry_out_of_sequence: {
    happened: 'Um registro não é o seguinte deste dispositivo.',
    kept,
    todo: 'É reenviado em seu lugar.',
  },
  entry_before_enrolment: {
    happened: 'Um registro traz data anterior ao cadastro deste dispositivo.',
    kept,
    todo: 'Verifique o relógio do dispositivo e escreva-o de novo.',
  },
  body_missing: { happened: 'Um registro chegou sem o seu conteúdo.', kept, todo: 'Envie-o mais uma vez.' },
  body_hash_wrong: {
    happened: 'O conteúdo de um registro não corresponde ao seu cabeçalho.',
    kept,
    todo: again,
  },
  body_wrong_shape: {
    happened: 'Um campo de um registro falta ou não é permitido.',
    kept,
    todo: 'Corrija o campo e escreva-o de novo.',
  },
  body_not_coded: {
    happened: 'Um registro contém texto livre onde só são permitidos códigos.',
    kept,
    todo: 'Escreva-o de novo, só com códigos.',
  },
  kind_ring_wrong: { happened: 'Um registro foi posto no anel errado.', kept, todo: again },
  kind_subject_wrong: {
    happened: 'Um registro não corresponde ao seu objeto.',
    kept,
    todo: again,
  },
  subject_unknown: {
    happened: 'O objeto do registro não é conhecido aqui.',
    kept,
    todo: 'Espere que ele chegue e envie mais uma vez.',
  },
  subject_exists: { happened: 'Outra pessoa já abriu isto.', kept, todo: 'Complete o que já existe.' },
  audience_wrong: {
    happened: 'Não foi definido corretamente quem pode ler isto.',
    kept,
    todo: 'Escolha de novo quem pode ler.',
  },
  audience_not_yours: {
    happened: 'Você não pode escrever para estes leitores.',
    kept,
    todo: 'Escolha leitores da sua própria entidade, ou consulte a proprietária.',
  },
  handling_code_wrong: {
    happened: 'O código de tratamento não corresponde a estes leitores.',
    kept,
    todo: 'Escolha de novo quem pode ler.',
  },
  agency_not_yours: {
    happened: 'Você não pertence a esta entidade.',
    kept,
    todo: 'Escreva para a sua própria entidade.',
  },
  role_may_not: {
    happened: 'A sua função não permite escrever isto.',
    kept,
    todo: 'Peça a uma pessoa do seu país que possa fazê-lo.',
  },
  owner_only: {
    happened: 'Só a entidade proprietária pode alterar isto.',
    kept,
    todo: 'Consulte a entidade proprietária.',
  },
  decision_needs_own_signature: {
    happened: 'Uma decisão exige a assinatura da própria pessoa.',
    kept,
    todo: 'Abra a sua própria chave neste dispositivo e decida de novo.',
  },
  last_coordinator: {
    happened: 'Esta é a última pessoa na coordenação da operação.',
    kept: nothing,
    todo: 'Primeiro dê a coordenação a outra pessoa.',
  },
  role_may_not_give: {
    happened: 'Você não pode atribuir esta função.',
    kept,
    todo: 'Consulte a coordenação.',
  },
  ...sealedRefusals,
  ...countingRefusals,
}
