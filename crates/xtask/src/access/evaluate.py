"""Evaluates one request against policies, in plain steps.

This file shares no code with the engine in crates/review and none with judge.py. Each function names the page it follows.
"""

import ipaddress
from datetime import datetime, timezone


def is_allowed(layers, request):
    """Returns whether every layer allows the request: a permissions boundary is a layer of its own.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
    """
    return all(layer_allows(layer, request) for layer in layers)


def layer_allows(statements, request):
    matching = [it for it in statements if matches(it, request)]
    effects = {it["Effect"] for it in matching}
    return "Allow" in effects and "Deny" not in effects


def matches(statement, request):
    action = request["action"].lower()
    if "Action" in statement:
        if not any(glob(it.lower(), action) for it in many(statement["Action"])):
            return False
    elif any(glob(it.lower(), action) for it in many(statement["NotAction"])):
        return False
    resource = request["resource"]
    if "Resource" in statement:
        if not any(names_resource(it, resource) for it in many(statement["Resource"])):
            return False
    elif "NotResource" in statement:
        if any(names_resource(it, resource) for it in many(statement["NotResource"])):
            return False
    requester = request["requester"]
    if "Principal" in statement and not includes(statement["Principal"], requester):
        return False
    if "NotPrincipal" in statement and exempts(statement["NotPrincipal"], requester):
        return False
    for operator, keys in statement.get("Condition", {}).items():
        for key, values in keys.items():
            if not holds(operator, many(values), request["context"], key.lower()):
                return False
    return True


def many(value):
    return value if isinstance(value, list) else [value]


def glob(pattern, text, stop=None):
    """Matches `*` and `?` with the two positions of the classic algorithm. Wildcards do not match `stop`."""
    return glob_items([(it, stop) for it in pattern], text)


def glob_items(items, text):
    """Matches items: a character, and what its wildcard does not match. `${*}` is a star."""
    reached = {0}
    for character in text:
        reached = closure(items, reached)
        following = set()
        for at in reached:
            if at == len(items):
                continue
            item, stop = items[at]
            if item == "*":
                if character != stop:
                    following.add(at)
            elif item == "?":
                if character != stop:
                    following.add(at + 1)
            elif item[-1] == character:
                following.add(at + 1)
        reached = following
    return len(items) in closure(items, reached)


def closure(items, reached):
    all_of_them = set(reached)
    for at in sorted(reached):
        while at < len(items) and items[at][0] == "*":
            at += 1
            all_of_them.add(at)
    return all_of_them


def characters(pattern):
    """Splits a pattern into characters. The escaped ones of `${*}`, `${?}` and `${$}` become two characters: `\\` and it.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
    """
    found = []
    while pattern:
        if pattern[:4] in ("${*}", "${?}", "${$}"):
            found.append("\\" + pattern[2])
            pattern = pattern[4:]
        else:
            found.append(pattern[0])
            pattern = pattern[1:]
    return found


def segments(pattern):
    """Splits an ARN into its six segments. The last one keeps its colons."""
    parts = [[]]
    for it in characters(pattern):
        if it == ":" and len(parts) < 6:
            parts.append([])
        else:
            parts[-1].append(it)
    return parts


def names_resource(pattern, resource):
    """Wildcards match within a segment. A `*` at the end of a segment also matches colons.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
    """
    if not pattern.startswith("arn:"):
        return glob_items([(it, None) for it in characters(pattern)], resource)
    items = []
    parts = segments(pattern)
    for number, part in enumerate(parts):
        if number > 0:
            items.append((":", None))
        for at, it in enumerate(part):
            crosses = number == 5 or (it == "*" and at == len(part) - 1)
            items.append((it, None if crosses else ":"))
    return glob_items(items, resource)


def names_arn(pattern, text):
    """Each of the six components is compared separately.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
    """
    wanted = segments(pattern)
    found = text.split(":", 5)
    if len(wanted) != 6 or len(found) != 6:
        return False
    return all(glob_items([(it, None) for it in one], other) for one, other in zip(wanted, found))


def principals(element):
    """https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"""
    if element == "*":
        return [("AWS", "*")]
    return [(kind, name) for kind, names in element.items() for name in many(names)]


def account_of(name):
    """Returns the account that a principal means: its number, or the ARN of its root user."""
    if name.isdigit() and len(name) == 12:
        return name
    return name.split(":")[4] if name.startswith("arn:") and name.endswith(":root") else None


def includes(element, requester):
    for kind, name in principals(element):
        if (kind, name) == ("AWS", "*"):
            return True
        if kind != requester["kind"]:
            continue
        if name == requester["id"]:
            return True
        if kind == "AWS" and account_of(name) == requester["account"]:
            return True
    return False


def exempts(element, requester):
    """A user or role is exempt if the element has it and its account.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    """
    listed = principals(element)
    if ("AWS", "*") in listed:
        return True
    if requester["kind"] != "AWS":
        return (requester["kind"], requester["id"]) in listed
    accounts = {account_of(name) for kind, name in listed if kind == "AWS"}
    if requester["account"] not in accounts:
        return False
    return ("AWS", requester["id"]) in listed or requester["id"].endswith(":root")


def holds(operator, values, context, key):
    """https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"""
    is_absent = key not in context
    if operator == "Null":
        return any(is_absent == (str(it).lower() == "true") for it in values)
    if operator.endswith("IfExists"):
        if is_absent:
            return True
        operator = operator[: -len("IfExists")]
    negated = "Not" in operator
    operator = operator.replace("Not", "")
    if is_absent:
        return negated
    return any(compare(operator, it, context[key]) for it in values) != negated


def compare(operator, wanted, value):
    if operator == "StringEquals":
        return plain(wanted) == value["text"]
    if operator == "StringEqualsIgnoreCase":
        return plain(wanted).lower() == value["text"].lower()
    if operator == "StringLike":
        return glob_items([(it, None) for it in characters(wanted)], value["text"])
    if operator in ("ArnEquals", "ArnLike"):
        return names_arn(wanted, value["text"])
    if operator == "Bool":
        return (str(wanted).lower() == "true") == value["bool"]
    if operator == "IpAddress":
        return ipaddress.ip_address(value["address"]) in ipaddress.ip_network(wanted, strict=False)
    if operator.startswith("Numeric"):
        found, limit = value["number"], float(wanted)
    else:
        found, limit = value["time"], seconds(wanted)
    return {
        "Equals": found == limit,
        "LessThan": found < limit,
        "LessThanEquals": found <= limit,
        "GreaterThan": found > limit,
        "GreaterThanEquals": found >= limit,
    }[operator.removeprefix("Numeric").removeprefix("Date")]


def plain(text):
    return "".join(it[-1] for it in characters(text))


def seconds(text):
    text = str(text)
    if text.isdigit() and len(text) > 4:
        return float(text)
    for short, full in ((4, "-01-01"), (7, "-01")):
        if len(text) == short:
            text += full
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if not moment.tzinfo:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.timestamp()
