import { expect, expectNoAxeViolations, test } from './support/test';

/** The watch of every other test must itself be able to fail. Problems that were expected are taken off the list. */
const expectProblem = async (problems: string[], pattern: RegExp): Promise<void> => {
  await expect.poll(() => problems.join('\n')).toMatch(pattern);
  problems.length = 0;
};

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('an error in the console is noticed', { tag: '@once' }, async ({ page, problems }) => {
  await page.evaluate(() => console.error('boom'));
  await expectProblem(problems, /console error: boom/);
});

test('an uncaught error is noticed', { tag: '@once' }, async ({ page, problems }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('boom');
    });
  });
  await expectProblem(problems, /uncaught error: Error: boom/);
});

test('an inline style is refused and noticed', { tag: '@once' }, async ({ page, problems }) => {
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expectProblem(problems, /violation of the content security policy: style-src-elem inline/);
});

test('markup from a text is refused and noticed', { tag: '@once' }, async ({ page, problems }) => {
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>hello</p>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
  await expectProblem(problems, /violation of the content security policy: require-trusted-types-for/);
});

test('a request to another origin is refused and noticed', { tag: '@once' }, async ({ page, problems }) => {
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  await expectProblem(
    problems,
    /violation of the content security policy: connect-src https:\/\/example\.org/,
  );
});

test('a request that the policy lets pass is noticed', { tag: '@once' }, async ({ page, problems }) => {
  await page.goto('about:blank');
  await page.evaluate(() => fetch('http://127.0.0.1:1/').catch(() => undefined));
  await expectProblem(problems, /request to another origin: http:\/\/127\.0\.0\.1:1\//);
});

test('a page that some cannot use is noticed', { tag: '@once' }, async ({ page }) => {
  await page.evaluate(() => document.body.append(document.createElement('button')));
  await expect(expectNoAxeViolations(page)).rejects.toThrow('button-name');
});

test.fail('a test fails when a page misbehaves', { tag: '@once' }, async ({ page }) => {
  await page.evaluate(() => console.error('boom'));
});
