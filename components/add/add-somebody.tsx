import { useState } from 'react';
import { useSettings } from '../use-settings';
import { GiveForm } from './give-form';
import { GivenPerson } from './given-person';
import { useGiven } from './use-given';

interface AddSomebodyProps {
  /** Shows somebody who was kept in the list. */
  onShow: (id: string) => void;
}

/** Somebody whose page is given as text or as a file: first what is given, then who that is. */
export function AddSomebody({ onShow }: AddSomebodyProps) {
  const settings = useSettings();
  const [text, setText] = useState('');
  const given = useGiven();
  const { state } = given;
  if (state.step === 'read' && settings) {
    return (
      <GivenPerson
        given={state.given}
        settings={settings}
        onBack={given.restart}
        onAnother={() => {
          setText('');
          given.restart();
        }}
        onShow={onShow}
      />
    );
  }
  return (
    <GiveForm
      text={text}
      state={state}
      onText={setText}
      onRead={() => void given.readText(text)}
      onFile={(file) => void given.readFile(file)}
      onCancel={given.cancel}
    />
  );
}
