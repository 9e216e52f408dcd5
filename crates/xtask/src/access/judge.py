"""Judges comparisons of policies with the solver Z3, from the documented meaning of policies.

Reads the lines that the test `drawn_pairs_are_written` of crates/review writes: first the names of all actions, then one
pair of policies a line, with the answers of the engine. For each pair and direction the solver searches a request that the
first policies allow and the second ones do not. Every example, the engine's and the solver's, is evaluated by evaluate.py.
Prints each disagreement, and at last one line with the counts. The exit code is 1 if there is a disagreement.
"""

import calendar
import json
import multiprocessing
import re
import sys

import z3

import evaluate

STRANGER = "999999999999"
REQUESTER = z3.Int("requester")
ACTION = z3.Int("action")
NAMES, SERVICES = [], {}
CACHE = {}
VARIABLES = {}


def cached(function):
    def wrapper(*arguments):
        key = (function.__name__, *arguments)
        if key not in CACHE:
            CACHE[key] = function(*arguments)
        return CACHE[key]

    return wrapper


def many(value):
    return value if isinstance(value, list) else [value]


# Actions: the finite set of the names that AWS has. Sets of actions are numbers with a bit for each name.


@cached
def actions(pattern):
    expression = "".join({"*": ".*", "?": "."}.get(it, re.escape(it)) for it in pattern)
    matcher = re.compile(expression, re.IGNORECASE)
    service = pattern.partition(":")[0].lower()
    # Most patterns name their service.
    places = range(len(NAMES)) if set(service) & set("*?") else SERVICES.get(service, ())
    return sum(1 << at for at in places if matcher.fullmatch(NAMES[at]))


# Texts. A pattern is a list of steps, and an automaton walks the steps. The texts fall into classes by the patterns that they
# match: a walk through the automata of all patterns of a variable finds each class and its shortest text.


TOKEN = re.compile(r"\$\{([*?$])\}|(.)", re.DOTALL)
MOST_STATES = 300_000


def tokens(pattern, wild):
    """Yields (character, whether it is a wildcard).

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
    """
    for escaped, plain in TOKEN.findall(pattern):
        yield (escaped or plain, wild and not escaped and plain in "*?")


class Automaton:
    """Steps are (characters or None for all, characters that do not count, whether the step repeats)."""

    def __init__(self, steps):
        self.steps = steps
        self.symbols = {it for these, others, _ in steps for it in (these or "") + others}
        self.numbers, self.sets, self.table = {}, [], {}
        self.start = self.number(self.skip({0}))

    def skip(self, places):
        found = set()
        for at in places:
            found.add(at)
            while at < len(self.steps) and self.steps[at][2]:
                at += 1
                found.add(at)
        return frozenset(found)

    def number(self, places):
        if places not in self.numbers:
            self.numbers[places] = len(self.sets)
            self.sets.append(places)
        return self.numbers[places]

    def step(self, state, symbol):
        symbol = symbol if symbol in self.symbols else None
        if (state, symbol) not in self.table:
            places = set()
            for at in self.sets[state]:
                if at == len(self.steps):
                    continue
                these, others, repeats = self.steps[at]
                if symbol in others if symbol else False:
                    continue
                if not these or (symbol and symbol in these):
                    places.add(at if repeats else at + 1)
            self.table[state, symbol] = self.number(self.skip(places))
        return self.table[state, symbol]

    def accepts(self, state):
        return len(self.steps) in self.sets[state]


def steps_of(items):
    """Makes an automaton of (character, wildcard, what a wildcard does not match)."""
    return Automaton(
        [(None, stop, it == "*") if is_wild else (it, "", False) for it, is_wild, stop in items]
    )


@cached
def string(pattern, wild, fold):
    items = tokens(pattern, wild)
    if fold:
        return Automaton([(it.lower() + it.upper(), "", False) for it, _ in items])
    return steps_of([(it, is_wild, "") for it, is_wild in items])


def split(pattern):
    parts = [[]]
    for it, is_wild in tokens(pattern, True):
        if it == ":" and len(parts) < 6:
            parts.append([])
        else:
            parts[-1].append((it, is_wild))
    return parts


@cached
def resource(pattern):
    """Wildcards stay within a segment of the ARN, unless `*` is its last character.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
    """
    if not pattern.startswith("arn:"):
        return string(pattern, True, False)
    items = []
    for number, part in enumerate(split(pattern)):
        if number:
            items.append((":", False, ""))
        for at, (it, is_wild) in enumerate(part):
            is_free = number == 5 or (it == "*" and at + 1 == len(part))
            items.append((it, is_wild, "" if is_free else ":"))
    return steps_of(items)


@cached
def arn(pattern):
    """Each component of the ARN matches separately.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
    """
    parts = split(pattern)
    if len(parts) != 6:
        return None
    items = []
    for number, part in enumerate(parts):
        if number:
            items.append((":", False, ""))
        items += [(it, is_wild, "" if number == 5 else ":") for it, is_wild in part]
    return steps_of(items)


class Texts:
    """The classes of the texts of one variable."""

    def __init__(self, name):
        self.name, self.automata = name, []
        self.choice = z3.Int(f"class of {name}")

    def among(self, automata):
        """Returns whether a text matches one of the automata, as a promise that `close` keeps."""
        atoms = []
        for it in automata:
            if not it:
                continue
            if it not in self.automata:
                self.automata.append(it)
            atoms.append(z3.Bool(f"{self.name} matches {self.automata.index(it)}"))
        return z3.Or(atoms)

    def close(self, solver):
        """Finds the classes, and tells the solver what each means."""
        self.words = self.classes()
        atoms = [z3.Bool(f"{self.name} matches {at}") for at in range(len(self.automata))]
        solver.add(0 <= self.choice, self.choice < len(self.words))
        for number, (vector, _) in enumerate(self.words):
            meaning = [it if is_met else z3.Not(it) for it, is_met in zip(atoms, vector)]
            solver.add(z3.Implies(self.choice == number, z3.And(meaning)))

    def classes(self):
        symbols = sorted(set().union(*(it.symbols for it in self.automata)))
        symbols.append(next(chr(it) for it in range(ord("x"), 0x300) if chr(it) not in symbols))
        start = tuple(it.start for it in self.automata)
        found, seen, fresh = {}, {start}, [(start, "")]
        while fresh:
            following = []
            for states, word in fresh:
                vector = tuple(it.accepts(at) for it, at in zip(self.automata, states))
                found.setdefault(vector, word)
                for symbol in symbols:
                    after = tuple(it.step(at, symbol) for it, at in zip(self.automata, states))
                    if after not in seen:
                        seen.add(after)
                        following.append((after, word + symbol))
            if len(seen) > MOST_STATES:
                raise TooLarge
            fresh = following
        return list(found.items())


class TooLarge(Exception):
    pass


# Condition keys: a variable for the presence of each key, and one for each type of its value.


@cached
def presence(key):
    return z3.Bool(f"has {key}")


def variable(key, kind):
    make = {"number": z3.Real, "time": z3.Real, "bool": z3.Bool}
    if (key, kind) not in VARIABLES:
        name = f"{key} {kind}"
        is_address = kind == "address"
        VARIABLES[key, kind] = (z3.Bool(f"{key} v6"), z3.BitVec(name, 128)) if is_address else make[kind](name)
    return VARIABLES[key, kind]


def moment(text):
    """Reads a date of ISO 8601, or seconds since 1970."""
    text = str(text)
    if re.fullmatch(r"\d{5,}", text):
        return int(text)
    found = re.fullmatch(
        r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?)?)?", text
    )
    year, month, day, hour, minute, second, zone = found.groups()
    numbers = [int(it or least) for it, least in ((year, 0), (month, 1), (day, 1), (hour, 0), (minute, 0), (second, 0))]
    shift = 0
    if zone and zone != "Z":
        shift = int(zone[0] + "1") * (int(zone[1:3]) * 3600 + int(zone[4:6]) * 60)
    return calendar.timegm((*numbers, 0, 0, 0)) - shift


def block(key, text):
    is_v6, bits = variable(key, "address")
    address, _, length = str(text).partition("/")
    if ":" in address:
        head, _, tail = address.partition("::")
        first = [it for it in head.split(":") if it]
        last = [it for it in tail.split(":") if it]
        groups = first + ["0"] * (8 - len(first) - len(last)) + last
        number, width, family = int("".join(it.zfill(4) for it in groups), 16), 128, is_v6
    else:
        number, width, family = 0, 32, z3.Not(is_v6)
        for part in address.split("."):
            number = number * 256 + int(part)
    shift = width - int(length or width)
    return z3.And(family, z3.LShR(bits, shift) == number >> shift if shift < 128 else True)


def condition(texts, operator, key, values):
    """https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"""
    key = key.lower()
    has = presence(key)
    if operator == "Null":
        return z3.Or([z3.Not(has) if str(it).lower() == "true" else has for it in values])
    base = operator.removesuffix("IfExists")
    positive = base.replace("Not", "")
    test = comparison(texts, positive, key, values)
    if base != positive:
        return z3.Or(z3.Not(has), z3.Not(test))
    if base != operator:
        return z3.Or(z3.Not(has), test)
    return z3.And(has, test)


def comparison(texts, operator, key, values):
    automata = {
        "StringEquals": lambda it: string(it, False, False),
        "StringEqualsIgnoreCase": lambda it: string(it, False, True),
        "StringLike": lambda it: string(it, True, False),
        "ArnLike": arn,
        "ArnEquals": arn,
    }.get(operator)
    if automata:
        return texts(key).among([automata(it) for it in values])
    if operator == "Bool":
        value = variable(key, "bool")
        return z3.Or([value if str(it).lower() == "true" else z3.Not(value) for it in values])
    if operator == "IpAddress":
        return z3.Or([block(key, it) for it in values])
    is_time = operator.startswith("Date")
    value = variable(key, "time" if is_time else "number")
    limits = [moment(it) if is_time else z3.RealVal(str(it)) for it in values]
    test = {
        "Equals": lambda it: value == it,
        "LessThan": lambda it: value < it,
        "LessThanEquals": lambda it: value <= it,
        "GreaterThan": lambda it: value > it,
        "GreaterThanEquals": lambda it: value >= it,
    }[operator.removeprefix("Numeric").removeprefix("Date")]
    return z3.Or([test(it) for it in limits])


# Principals: the ones that the policies name, the root user and another role of each account, and a stranger.


def named(element):
    if isinstance(element, str):
        return [("AWS", element)]
    return [(kind, name) for kind in element for name in many(element[kind])]


def account(name):
    if re.fullmatch(r"\d{12}", name):
        return name
    parts = name.split(":")
    return parts[4] if len(parts) > 5 else None


def is_whole_account(name):
    return bool(re.fullmatch(r"\d{12}|arn:[^:]*:iam::\d{12}:root", name))


def requesters(pair):
    found, accounts = set(), {STRANGER}
    for statement in everything(pair):
        for kind, name in named(statement.get("Principal", {})) + named(statement.get("NotPrincipal", {})):
            if kind != "AWS":
                found.add((kind, "", name))
            elif name != "*":
                accounts.add(account(name))
                if not is_whole_account(name):
                    found.add(("AWS", account(name), name))
    for it in accounts:
        found.add(("AWS", it, f"arn:aws:iam::{it}:root"))
        found.add(("AWS", it, f"arn:aws:iam::{it}:role/somebody-else"))
    return sorted(found)


def everything(pair):
    return [one for side in ("before", "after") for layer in pair[side] for one in layer]


def included(element, requester):
    """https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"""
    kind, of, name = requester
    for it in named(element):
        if it in (("AWS", "*"), (kind, name)):
            return True
        if kind == it[0] == "AWS" and is_whole_account(it[1]) and account(it[1]) == of:
            return True
    return False


def exempt(element, requester):
    """Both the account and the user or role must be in the element.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    """
    kind, of, name = requester
    listed = named(element)
    if ("AWS", "*") in listed or (kind != "AWS" and (kind, name) in listed):
        return True
    whole = {account(it) for one, it in listed if one == "AWS" and is_whole_account(it)}
    return kind == "AWS" and of in whole and (name.endswith(":root") or (kind, name) in listed)


class Judge:
    """The question of one pair."""

    def __init__(self, pair):
        self.variables, self.keys = {}, set()
        self.requesters = requesters(pair)
        self.classes = [(1 << len(NAMES)) - 1]
        for statement in everything(pair):
            for pattern in many(statement.get("Action", statement.get("NotAction"))):
                of = actions(pattern)
                self.classes = [part for it in self.classes for part in (it & of, it & ~of) if part]
        solver = z3.Solver()
        solver.set("timeout", 20000)
        solver.add(0 <= REQUESTER, REQUESTER < len(self.requesters))
        solver.add(0 <= ACTION, ACTION < len(self.classes))
        self.answers = {it: z3.Bool(f"{it} allows") for it in ("before", "after")}
        for side, it in self.answers.items():
            solver.add(it == self.allowed(pair[side]))
        for it in self.variables.values():
            it.close(solver)
        for (_, kind), it in VARIABLES.items():
            if kind == "address":
                # An address of version 4 has 32 bits.
                solver.add(z3.Or(it[0], z3.LShR(it[1], 32) == 0))
        self.solver = solver

    def action(self, statement):
        of = 0
        for pattern in many(statement.get("Action", statement.get("NotAction"))):
            of |= actions(pattern)
        is_not = "NotAction" in statement
        return z3.Or([ACTION == at for at, it in enumerate(self.classes) if bool(it & of) != is_not])

    def requester(self, statement):
        def is_included(it):
            if "Principal" in statement:
                return included(statement["Principal"], it)
            return not exempt(statement["NotPrincipal"], it)

        return z3.Or([REQUESTER == at for at, it in enumerate(self.requesters) if is_included(it)])

    def statement(self, statement):
        parts = [self.action(statement)]
        if "Resource" in statement:
            parts.append(self.texts("resource").among([resource(it) for it in many(statement["Resource"])]))
        elif "NotResource" in statement:
            those = [resource(it) for it in many(statement["NotResource"])]
            parts.append(z3.Not(self.texts("resource").among(those)))
        if "Principal" in statement or "NotPrincipal" in statement:
            parts.append(self.requester(statement))
        for operator, keys in statement.get("Condition", {}).items():
            self.keys.update(it.lower() for it in keys)
            parts += [condition(self.texts, operator, key, many(values)) for key, values in keys.items()]
        return z3.And(parts)

    def allowed(self, layers):
        """An explicit deny wins over every allow, and the default is a denial, in each layer.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
        """

        def some(layer, effect):
            return z3.Or([self.statement(it) for it in layer if it["Effect"] == effect])

        return z3.And([z3.And(some(it, "Allow"), z3.Not(some(it, "Deny"))) for it in layers])

    def texts(self, name):
        return self.variables.setdefault(name, Texts(name))

    def difference(self, wide, narrow):
        """Returns a request that only the first policies allow, or None."""
        result = self.solver.check(self.answers[wide], z3.Not(self.answers[narrow]))
        if result == z3.unknown:
            return "unknown"
        return self.request(self.solver.model()) if result == z3.sat else None

    def request(self, model):
        def value(it):
            return model.eval(it, model_completion=True)

        kind, of, name = self.requesters[value(REQUESTER).as_long()]
        of_class = self.classes[value(ACTION).as_long()]
        context = {it: {} for it in self.keys if z3.is_true(model.eval(presence(it)))}
        for (key, kind_of_value), it in VARIABLES.items():
            if key in context:
                context[key][kind_of_value] = typed(value, kind_of_value, it)
        for key, it in self.variables.items():
            if key in context:
                context[key]["text"] = self.text(key, value)
        return {
            "requester": {"kind": kind, "account": of, "id": name},
            "action": NAMES[(of_class & -of_class).bit_length() - 1],
            "resource": self.text("resource", value) if "resource" in self.variables else "",
            "context": context,
        }

    def text(self, name, value):
        texts = self.variables[name]
        return texts.words[value(texts.choice).as_long()][1]


def typed(value, kind, it):
    if kind == "bool":
        return z3.is_true(value(it))
    if kind == "address":
        number = value(it[1]).as_long()
        if z3.is_true(value(it[0])):
            return str(evaluate.ipaddress.IPv6Address(number))
        return str(evaluate.ipaddress.IPv4Address(number & 0xFFFFFFFF))
    fraction = value(it).as_fraction()
    return fraction.numerator / fraction.denominator


def agree(pair):
    """Returns the disagreements of a pair as texts, and the answers."""
    faults, answers = [], []
    try:
        judge = Judge(pair)
    except TooLarge:
        return [], ["undecided"]
    for direction, wide, narrow in (("gained", "after", "before"), ("lost", "before", "after")):
        ours = pair[direction]
        truth = judge.difference(wide, narrow)
        answers.append(ours["answer"])
        if truth == "unknown":
            answers.append("undecided")
            continue
        expected = "certain" if truth else "none"
        if ours["answer"] != expected:
            faults.append(f"{direction}: the engine says {ours['answer']}, the judge {expected} {truth}")
        for who, request in (("engine", ours.get("request")), ("judge", truth)):
            if not request or (who == "engine" and ours["answer"] != "certain"):
                continue
            is_wide = evaluate.is_allowed(pair[wide], request)
            is_narrow = evaluate.is_allowed(pair[narrow], request)
            if not is_wide or is_narrow:
                faults.append(f"{direction}: the example of the {who} is allowed {is_wide}, {is_narrow}: {request}")
    return faults, answers


def work(line):
    pair = json.loads(line)
    faults, answers = agree(pair)
    if len(CACHE) > 20000:
        CACHE.clear()
    return pair, faults, answers


def start(names):
    NAMES[:] = names
    for at, name in enumerate(names):
        SERVICES.setdefault(name.partition(":")[0].lower(), []).append(at)


def main():
    path, jobs = sys.argv[1], int(sys.argv[2])
    counts, pairs, wrong = {}, 0, 0
    with open(path, encoding="utf-8") as lines:
        names = json.loads(next(lines))
        with multiprocessing.Pool(jobs, start, (names,)) as pool:
            for pair, faults, answers in pool.imap_unordered(work, lines, 50):
                pairs += 1
                wrong += bool(faults)
                for it in answers:
                    counts[it] = counts.get(it, 0) + 1
                if faults and wrong <= 20:
                    print(json.dumps({it: pair[it] for it in ("number", "before", "after")}))
                    print("\n".join(f"  {it}" for it in faults))
    shown = ", ".join(f"{counts[it]} {it}" for it in sorted(counts))
    print(f"{pairs} pairs, {wrong} with disagreements; answers: {shown}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
