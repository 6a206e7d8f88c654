// Passkeys: the browser makes one or proves that it has one, and the form takes its answer along. Where a browser cannot, nothing shows.
const SAID = {
  NotAllowedError: 'Rien n’a été fait : la demande a été annulée, ou a pris trop de temps. Vous pouvez réessayer.',
  InvalidStateError: 'Cet appareil a déjà une clé d’accès pour ce compte.',
  SecurityError: 'Les clés d’accès ne valent que sous l’adresse habituelle de Relance. Ouvrez-la, puis réessayez.',
};
const OTHERWISE = 'Cela n’a pas fonctionné. Rechargez la page, puis réessayez.';

const able = Boolean(window.PublicKeyCredential?.parseCreationOptionsFromJSON);

async function asked(form) {
  const answer = await fetch(form.dataset.passkeyOptions, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (answer.status === 401) location.reload();
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

const methods = {
  create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

async function run(form) {
  const credential = await methods[form.dataset.passkey](await asked(form));
  form.elements.credential.value = JSON.stringify(credential);
  form.submit();
}

if (able) for (const form of document.querySelectorAll('[data-passkey]')) form.hidden = false;
document.querySelector('[data-without-passkeys]')?.toggleAttribute('hidden', able);

document.addEventListener('submit', async (event) => {
  const form = event.target.closest('[data-passkey]');
  if (!form) return;
  event.preventDefault();
  const button = form.querySelector('button');
  const status = form.querySelector('[role=status]');
  button.disabled = true;
  status.textContent = '';
  try {
    await run(form);
  } catch (refusal) {
    status.textContent = SAID[refusal.name] ?? OTHERWISE;
    button.disabled = false;
  }
});
