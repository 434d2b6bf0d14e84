import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Empty } from '~/ui/states';
import { placeOf } from './places';

/** Links in old chats and tickets have Sentry's shapes: they lead to the same thing here. */
export function OldLink() {
  const { history } = useRouter();
  const place = placeOf(location.pathname, location.search);
  useEffect(() => {
    if (place) {
      history.replace(place);
    }
  }, [history, place]);
  return place ? null : (
    <Empty title="Nothing stands here">No screen of this server has this address.</Empty>
  );
}
