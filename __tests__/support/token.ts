/** The token of the tests' workflow runs, of the kind that Actions gives: an installation's, which is no user. */
export const testToken = 'ghs_testTokenOfTheRunner0000000000000000';
