"""Reads samples from standard input as JSON and prints what stands in them: errors, names that nothing declares, calls of boto3.

A value is printed as JSON; what only runs can tell is {"$unknown": true}. A call prints its receiver's service and the method.
"""

import ast
import builtins
import json
import sys
import warnings

UNKNOWN = {'$unknown': True}
MODULE_NAMES = {'__file__', '__name__', '__doc__'}


def value_of(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int, float, bool, type(None))):
        return node.value
    if isinstance(node, (ast.List, ast.Tuple)) and not any(isinstance(item, ast.Starred) for item in node.elts):
        return [value_of(item) for item in node.elts]
    if isinstance(node, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.keys):
        return {str(key.value): value_of(item) for key, item in zip(node.keys, node.values)}
    return UNKNOWN


def tree_of(node):
    """A dictionary with its lines, for the checks of policies."""
    line = node.lineno - 1
    if isinstance(node, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.keys):
        entries = [[str(key.value), tree_of(item)] for key, item in zip(node.keys, node.values)]
        return {'kind': 'map', 'line': line, 'entries': entries}
    if isinstance(node, (ast.List, ast.Tuple)):
        return {'kind': 'list', 'line': line, 'items': [tree_of(item) for item in node.elts]}
    if isinstance(node, ast.Constant):
        return {'kind': 'scalar', 'line': line, 'text': str(node.value)}
    return {'kind': 'unknown', 'line': line}


class Reader(ast.NodeVisitor):
    def __init__(self):
        self.calls = []
        self.policies = []
        self.configs = []
        self.clients = {}
        self.answers = {}

    def service_of(self, node):
        """The service whose client an expression is, of client('…') or of a name that holds one."""
        if isinstance(node, ast.Name):
            return self.clients.get(node.id)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == 'client':
            given = node.args[0] if node.args else next(
                (keyword.value for keyword in node.keywords if keyword.arg == 'service_name'), None)
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                return {'name': given.value, 'line': node.lineno - 1}
        return None

    def call_of(self, node):
        """A call of a client's method, as it is printed."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            return None
        service = self.service_of(node.func.value)
        method, pages = node.func.attr, False
        paginator = node.func.value
        if service is None and method == 'paginate' and isinstance(paginator, ast.Call):
            inner = self.call_of(paginator)
            if inner and inner['method'] == 'get_paginator' and paginator.args:
                service, method, pages = inner['service'], value_of(paginator.args[0]), True
        if service is None or not isinstance(method, str):
            return None
        return {
            'service': service,
            'method': method,
            'pages': pages,
            'line': node.lineno - 1,
            'positional': [value_of(item) for item in node.args],
            'parameters': {k.arg: value_of(k.value) for k in node.keywords if k.arg},
            'spread': any(k.arg is None for k in node.keywords),
            'path': [],
        }

    def visit_Assign(self, node):
        for target in node.targets:
            if isinstance(target, ast.Name):
                service, answer = self.service_of(node.value), self.call_of(node.value)
                self.clients.pop(target.id, None)
                self.answers.pop(target.id, None)
                if service:
                    self.clients[target.id] = service
                if answer:
                    self.answers[target.id] = answer
        self.generic_visit(node)

    def visit_Call(self, node):
        service = self.service_of(node)
        if service:
            self.calls.append({'service': service, 'method': None, 'line': node.lineno - 1})
        call = self.call_of(node)
        if call:
            self.calls.append(call)
        if isinstance(node.func, ast.Name) and node.func.id == 'Config':
            self.configs += [{'name': k.arg, 'line': node.lineno - 1} for k in node.keywords if k.arg]
        self.generic_visit(node)

    def visit_Subscript(self, node):
        path, inner = [], node
        while isinstance(inner, ast.Subscript):
            path.insert(0, value_of(inner.slice))
            inner = inner.value
        call = self.call_of(inner) or (self.answers.get(inner.id) if isinstance(inner, ast.Name) else None)
        if call:
            self.calls.append({**call, 'path': path, 'line': node.lineno - 1})
        self.generic_visit(node)

    def visit_Dict(self, node):
        if any(isinstance(key, ast.Constant) and key.value == 'Statement' for key in node.keys):
            self.policies.append(tree_of(node))
        self.generic_visit(node)


def undeclared(tree):
    """Names that are read and never bound anywhere in the sample."""
    bound, read = set(), []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            if isinstance(node.ctx, ast.Load):
                read.append((node.id, node.lineno - 1))
            else:
                bound.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            bound.update((alias.asname or alias.name).split('.')[0] for alias in node.names)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            bound.add(node.name)
    known = bound | set(dir(builtins)) | MODULE_NAMES
    return sorted({(line, name) for name, line in read if name not in known})


def read(text):
    warnings.simplefilter('error', SyntaxWarning)
    try:
        tree = ast.parse(text)
        compile(tree, 'sample', 'exec', flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError as error:
        return {'error': [max((error.lineno or 1) - 1, 0), error.msg]}
    reader = Reader()
    reader.visit(tree)
    return {
        'undeclared': undeclared(tree),
        'calls': reader.calls,
        'policies': reader.policies,
        'configs': reader.configs,
    }


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
