// src/features/reading.ts
/** A file that cannot be read, at a line of it. */
function problemAt(path, line, because) {
	return {
		kind: "unreadable",
		problem: {
			path,
			line,
			because
		}
	};
}
/** Text files hold no NUL; what does is another kind of file, and none of its lines means anything. */
function isText(text) {
	return !text.includes("\0");
}
function notText(path) {
	return {
		kind: "unreadable",
		problem: {
			path,
			because: {
				en: "this is not a text file: it has NUL characters",
				zh: "这不是文本文件：其中含有 NUL 字符"
			}
		}
	};
}
/** A text without the byte-order mark that some editors put before it. */
function withoutMark(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}

export { withoutMark as i, notText as n, problemAt as r, isText as t };