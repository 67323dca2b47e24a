import { describe, expect, test } from 'vitest';
import { createNews } from '../../src/storage/news';

/** News of a tab that has stored the first commit itself. */
const afterFirst = () => {
  const news = createNews();
  news.stored(1, true);
  return news;
};

describe('news of other tabs', () => {
  test('in order are read key by key, once', () => {
    const news = afterFirst();
    news.heard({ keys: ['m1/a1'], seq: 2 });
    news.heard({ keys: ['m1/a1', 'm1/a2'], seq: 3 });
    expect(news.isWaiting()).toBe(true);
    expect(news.take()).toEqual(['m1/a1', 'm1/a2']);
    expect(news.take()).toBeUndefined();
    news.heard({ keys: ['m1/a1'], seq: 2 });
    expect(news.isWaiting()).toBe(false);
  });

  test('that were missed make a gap, and all is read', () => {
    const news = afterFirst();
    news.heard({ keys: ['m1/a1'], seq: 3 });
    expect(news.take()).toBe('all');
    news.readUpTo(3);
    news.heard({ keys: ['m1/a2'], seq: 4 });
    expect(news.take()).toEqual(['m1/a2']);
  });

  test('that nobody told of show in the number of the own commit', () => {
    const news = afterFirst();
    news.stored(2, false);
    expect(news.isWaiting()).toBe(false);
    news.stored(4, false);
    expect(news.take()).toBe('all');
  });

  test('are all new to a tab that knows nothing yet', () => {
    const news = createNews();
    news.heard({ keys: ['m1/a1'], seq: 7 });
    expect(news.take()).toBe('all');
    news.readUpTo(7);
    expect(news.last()).toBe(7);
  });

  test('that arrive while all is being read are read after it', () => {
    const news = afterFirst();
    news.missed();
    expect(news.take()).toBe('all');
    news.heard({ keys: ['m1/a1'], seq: 2 });
    news.readUpTo(1);
    expect(news.last()).toBe(2);
    expect(news.take()).toEqual(['m1/a1']);
  });
});
