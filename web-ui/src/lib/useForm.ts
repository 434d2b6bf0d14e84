import { type FormEvent, useState } from 'react';

/** Fields of a small form, whether it is being sent, and what the server said about which field. */
export function useForm<T extends Record<string, string>>(
  initial: T,
  send: (values: T) => Promise<void>,
) {
  const [values, setValues] = useState(initial);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Error>();

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (pending) {
      return;
    }
    setPending(true);
    setFailure(undefined);
    try {
      await send(values);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setPending(false);
    }
  };

  const bind = (name: keyof T) => ({
    name: String(name),
    value: values[name],
    onChange: (event: { target: { value: string } }) =>
      setValues({ ...values, [name]: event.target.value }),
  });

  return { values, setValues, bind, submit, pending, failure };
}
