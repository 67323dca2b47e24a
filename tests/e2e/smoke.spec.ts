import { expect, expectNoAxeViolations, test } from './support/test';

test('the app opens under its content security policy @once', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await expectNoAxeViolations(page);
});
