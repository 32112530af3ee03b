import { failure, invalid, json, noContent, notFound } from '../answer.ts';
import { type Call, type Handlers, paginate, pullOf, textIn } from '../call.ts';
import { labelShape } from '../shapes/pull.ts';
import { commentShape } from '../shapes/talk.ts';
import { type Comment, editComment, type PullRequest } from '../state.ts';

/** Comments and labels. */
export const issues: Handlers = {
  'issues/list-comments': (call) => {
    const { repository, links } = call;
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const found = repository.comments.filter(({ issue }) => issue === pull.number).sort((a, b) => a.id - b.id);
    return paginate(call, found, (comment) => commentShape(repository, comment, links));
  },

  'issues/get-comment': (call) => {
    const comment = commentOf(call);
    return comment === undefined ? notFound() : json(commentShape(call.repository, comment, call.links));
  },

  'issues/create-comment': (call) => {
    const { repository, body, links, login, nextId } = call;
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    if (pull.locked) return failure(403, 'Unable to create comment because issue is locked.');
    const text = textIn(body, 'body') ?? '';
    const objection = objectionTo(call, text);
    if (objection !== undefined) return objection;
    const now = new Date().toISOString();
    const comment = { id: nextId(), issue: pull.number, body: text, author: login, createdAt: now, updatedAt: now };
    repository.comments.push(comment);
    return json(commentShape(repository, comment, links), 201);
  },

  'issues/update-comment': (call) => {
    const comment = commentOf(call);
    if (comment === undefined) return notFound();
    const text = textIn(call.body, 'body') ?? '';
    const objection = objectionTo(call, text);
    if (objection !== undefined) return objection;
    editComment(comment, text);
    return json(commentShape(call.repository, comment, call.links));
  },

  'issues/delete-comment': (call) => {
    const comment = commentOf(call);
    if (comment === undefined) return notFound();
    call.repository.comments = call.repository.comments.filter((one) => one !== comment);
    return noContent;
  },

  'issues/list-labels-for-repo': (call) => {
    const { repository, links } = call;
    return paginate(call, repository.labels, ({ name }) => labelShape(repository, name, links));
  },

  'issues/get-label': ({ repository, parameters, links }) => {
    const label = repository.labels.find(({ name }) => same(name, parameters.name));
    return label === undefined ? notFound() : json(labelShape(repository, label.name, links));
  },

  'issues/create-label': ({ repository, body, links }) => {
    const name = textIn(body, 'name') ?? '';
    if (repository.labels.some((label) => same(label.name, name))) {
      return invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
    }
    const description = textIn(body, 'description') ?? null;
    if ((description ?? '').length > 100) {
      return invalid({
        resource: 'Label',
        code: 'custom',
        field: 'description',
        message: 'description is too long (maximum is 100 characters)',
      });
    }
    repository.labels.push({ name, color: textIn(body, 'color') ?? 'ededed', description });
    return json(labelShape(repository, name, links), 201);
  },

  'issues/list-labels-on-issue': (call) => {
    const pull = pullOf(call);
    return pull === undefined ? notFound() : labelsOf(call, pull);
  },

  'issues/add-labels': (call) => {
    const pull = pullOf(call);
    return pull === undefined ? notFound() : setLabels(call, pull, [...(pull.labels ?? []), ...labelsIn(call)]);
  },

  'issues/set-labels': (call) => {
    const pull = pullOf(call);
    return pull === undefined ? notFound() : setLabels(call, pull, labelsIn(call));
  },

  'issues/remove-label': (call) => {
    const pull = pullOf(call);
    const name = call.parameters.name;
    if (pull === undefined) return notFound();
    if (!pull.labels?.some((label) => same(label, name))) return notFound('Label does not exist');
    return setLabels(
      call,
      pull,
      pull.labels.filter((label) => !same(label, name)),
    );
  },
};

function commentOf({ repository, parameters }: Call): Comment | undefined {
  return repository.comments.find(({ id }) => id === Number(parameters.comment_id));
}

function objectionTo({ limits }: Call, text: string) {
  if (text.trim() === '') return invalid({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  if (text.length <= limits.comment) return undefined;
  const message = `body is too long (maximum is ${limits.comment} characters)`;
  return invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

function labelsIn({ body }: Call): readonly string[] {
  const given: unknown = Array.isArray(body) ? body : (body.labels ?? []);
  const names = (Array.isArray(given) ? given : []).map((one: unknown) =>
    typeof one === 'string' ? one : Object(one).name,
  );
  return names.filter((name): name is string => typeof name === 'string');
}

/** A label that the repository lacks is made, as GitHub does for whoever may write. */
function setLabels(call: Call, pull: PullRequest, names: readonly string[]) {
  const { labels } = call.repository;
  pull.labels = names.filter((name, index) => names.findIndex((other) => same(other, name)) === index);
  for (const name of pull.labels) {
    if (!labels.some((label) => same(label.name, name))) labels.push({ name, color: 'ededed', description: null });
  }
  return labelsOf(call, pull);
}

function labelsOf({ repository, links }: Call, pull: PullRequest) {
  return json((pull.labels ?? []).map((name) => labelShape(repository, name, links)));
}

/** Names of labels differ by more than case. */
function same(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}
