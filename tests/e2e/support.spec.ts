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

const RUN_IN_WORKER = (source: string): void => {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  new Worker(address);
};

test('a request with a query, or for a file that there is not, is noticed', { tag: '@once' }, async ({
  page,
  problems,
}) => {
  await page.evaluate(() => fetch('./index.html?who=me'));
  await expectProblem(problems, /request with a query: GET .*who=me/);
  await page.evaluate(() => fetch('./telemetry'));
  await expectProblem(problems, /none of the app's files: GET .*\/telemetry/);
});

test('a request that sends something is noticed', { tag: '@once' }, async ({ page, problems }) => {
  await page.evaluate(() => fetch('./', { method: 'POST', body: 'x' }));
  await expectProblem(problems, /request that sends something: POST/);
});

test('a request that says where it comes from is noticed', { tag: '@once' }, async ({ page, problems }) => {
  await page.evaluate(() => fetch('./index.html', { referrerPolicy: 'unsafe-url' }));
  await expectProblem(problems, /request that says where it comes from/);
});

test('a request and an error of a worker are noticed', { tag: '@once' }, async ({ page, problems }) => {
  // a page without a policy: the app's own lets no such worker begin
  await page.goto('./manifest.webmanifest');
  await page.evaluate(RUN_IN_WORKER, `fetch('${page.url()}?worker').catch(() => {})`);
  await expectProblem(problems, /request with a query: GET .*\?worker/);
  await page.evaluate(RUN_IN_WORKER, "throw new Error('boom in a worker')");
  await expectProblem(problems, /boom in a worker/);
  await page.evaluate(RUN_IN_WORKER, "console.error('said by a worker')");
  await expectProblem(problems, /said by a worker/);
});

test('a page that some cannot use is noticed', { tag: '@once' }, async ({ page }) => {
  await page.evaluate(() => document.body.append(document.createElement('button')));
  await expect(expectNoAxeViolations(page)).rejects.toThrow('button-name');
});

test.fail('a test fails when a page misbehaves', { tag: '@once' }, async ({ page }) => {
  await page.evaluate(() => console.error('boom'));
});
