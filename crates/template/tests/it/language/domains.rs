//! The values that a parameter can have, as far as conditions distinguish them.

use super::scenarios::scenarios;

/// Returns `count` names in brackets.
fn list(prefix: &str, count: usize) -> String {
    let names: Vec<String> = (0..count).map(|at| format!("{prefix}{at}")).collect();
    format!("[{}]", names.join(", "))
}

#[test]
fn lengths_exclude_values() {
    for (limits, value, expected) in [
        ("MinLength: 2", "a", vec![""]),
        ("MinLength: 2", "ab", vec!["", "A"]),
        ("MinLength: 2", "abc", vec!["", "A"]),
        ("MaxLength: 2", "a", vec!["", "A"]),
        ("MaxLength: 2", "ab", vec!["", "A"]),
        ("MaxLength: 2", "abc", vec![""]),
        ("MaxLength: 2", "äö", vec!["", "A"]),
        ("MinLength: 2, MaxLength: 2", "ab", vec!["", "A"]),
        ("MinLength: '2'", "a", vec![""]),
    ] {
        let parameters = format!("P: {{Type: String, {limits}}}");
        let conditions = format!("A: !Equals [!Ref P, {value}]");
        assert_eq!(scenarios(&parameters, &conditions), expected, "{limits} {value}");
    }
}

#[test]
fn types_exclude_values() {
    for (kind, value, expected) in [
        ("String", "''", vec!["", "A"]),
        ("String", "none", vec!["", "A"]),
        ("Number", "none", vec![""]),
        ("Number", "''", vec![""]),
        ("Number", "' 1.5 '", vec!["", "A"]),
        ("AWS::EC2::VPC::Id", "''", vec![""]),
        ("AWS::EC2::VPC::Id", "vpc-1", vec!["", "A"]),
        ("AWS::SSM::Parameter::Value<String>", "''", vec!["", "A"]),
        ("List<AWS::EC2::Subnet::Id>", "''", vec!["", "A"]),
    ] {
        let parameters = format!("P: {{Type: '{kind}'}}");
        let conditions = format!("A: !Equals [!Ref P, {value}]");
        assert_eq!(scenarios(&parameters, &conditions), expected, "{kind} {value}");
    }
}

#[test]
fn up_to_12_allowed_values_are_examined_one_by_one() {
    for (count, expected) in [(1, vec![""]), (12, vec![""]), (13, vec!["", "A"])] {
        // No value of one parameter is a value of the other. That is known only if each value is examined.
        let parameters = format!(
            "P: {{Type: String, AllowedValues: {}}}, Q: {{Type: String, AllowedValues: {}}}",
            list("p", count),
            list("q", count)
        );
        assert_eq!(scenarios(&parameters, "A: !Equals [!Ref P, !Ref Q]"), expected, "{count}");
    }
}

#[test]
fn of_many_allowed_values_those_are_examined_that_are_compared() {
    let parameter = format!("P: {{Type: String, AllowedValues: {}}}", list("v", 13));
    for (conditions, expected) in [
        ("A: !Equals [!Ref P, v3]".to_owned(), vec!["", "A"]),
        ("A: !Equals [!Ref P, other]".to_owned(), vec![""]),
        (format!("A: {{'Fn::Contains': [{}, !Ref P]}}", list("v", 13)), vec!["A"]),
        (format!("A: {{'Fn::Contains': [{}, !Ref P]}}", list("v", 12)), vec!["", "A"]),
    ] {
        assert_eq!(scenarios(&parameter, &conditions), expected, "{conditions}");
    }
    let none = "P: {Type: String, AllowedValues: []}";
    assert_eq!(scenarios(none, "A: !Equals [!Ref P, a]"), ["", "A"]);
}

#[test]
fn the_keys_of_a_mapping_are_values_of_its_parameter() {
    let entries: Vec<String> = (0..13).map(|at| format!("v{at}: {{f: x}}")).collect();
    let mapping = format!("K: {{{}}}", entries.join(", "));
    let parameter = format!("P: {{Type: String, AllowedValues: {}}}", list("v", 13));
    let conditions = "A: !Equals [!FindInMap [K, !Ref P, f], x]";
    assert_eq!(super::scenarios::scenarios_with(&mapping, &parameter, conditions), ["A"]);
}

#[test]
fn parameters_that_are_compared_share_their_values() {
    let strings = "P: {Type: String}, Q: {Type: String}";
    for (conditions, expected) in [
        // Without the value `a` for Q, the two conditions would exclude each other.
        ("A: !Equals [!Ref P, a], B: !Equals [!Ref Q, !Ref P]", vec!["", "A", "AB", "B"]),
        ("A: !Equals [!Ref Q, a], B: !Equals [!Ref Q, !Ref P]", vec!["", "A", "AB", "B"]),
        // An attribute is not the parameter.
        ("A: !Equals [!Sub '${P.x}', a], B: !Equals [!Ref P, a]", vec!["", "A", "AB", "B"]),
        // A name that is not a parameter is unknown.
        ("A: !Equals [!Sub '${X}', a], B: !Equals [!Sub '${X}', b]", vec!["", "A", "AB", "B"]),
        (
            "A: !Equals [!Sub '${AWS::Region}', a], B: !Equals [!Ref 'AWS::Region', a]",
            vec!["", "AB"],
        ),
    ] {
        assert_eq!(scenarios(strings, conditions), expected, "{conditions}");
    }
}

#[test]
fn cycles_of_conditions_are_cut() {
    for (conditions, expected) in [
        ("A: !Not [!Condition A]", vec!["", "A"]),
        ("A: !Condition B, B: !Condition C, C: !Condition A", vec!["", "ABC"]),
        ("A: !Condition B, B: !Condition B, C: !Not [!Condition A]", vec!["AB", "C"]),
        // Two ways to one condition are no cycle.
        (
            "A: !And [!Condition B, !Condition C], B: !Condition C, C: !Equals [!Ref P, a]",
            vec!["", "ABC"],
        ),
    ] {
        assert_eq!(scenarios("P: {Type: String}", conditions), expected, "{conditions}");
    }
}
