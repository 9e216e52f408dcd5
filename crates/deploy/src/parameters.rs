//! The values that parameters of a template accept.

use stanchion_template::Node;

/// Returns what is wrong with the value of a parameter, as far as the template says it in a form that can be checked here.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>
pub(crate) fn flaw(parameter: &Node, value: &str) -> Option<String> {
    let get = |name: &str| parameter.get(name);
    let is_list = get("Type")
        .and_then(Node::as_text)
        .is_some_and(|it| it.ends_with("List") || it.starts_with("List<"));
    let values: Vec<&str> =
        if is_list { value.split(',').map(str::trim).collect() } else { vec![value] };
    let is_number = get("Type").and_then(Node::as_text).is_some_and(|it| it.contains("Number"));
    if let Some(list) = get("AllowedValues").and_then(Node::as_list) {
        let allowed: Vec<String> = list.iter().map(text).collect();
        if values.iter().any(|it| !allowed.iter().any(|one| one == it)) {
            return Some(format!("allowed values: {}", allowed.join(", ")));
        }
    }
    let limit = |name: &str| get(name).map(text)?.parse::<f64>().ok();
    let (least, most) = (limit("MinLength"), limit("MaxLength"));
    let length = value.chars().count() as f64;
    if !is_list && !is_number {
        if let Some(least) = least.filter(|it| length < *it) {
            return Some(format!("the shortest length is {least}"));
        }
        if let Some(most) = most.filter(|it| length > *it) {
            return Some(format!("the longest length is {most}"));
        }
    }
    if is_number {
        for one in values {
            let Ok(number) = one.parse::<f64>() else {
                return Some("a number is needed".to_owned());
            };
            if let Some(least) = limit("MinValue").filter(|it| number < *it) {
                return Some(format!("the least value is {least}"));
            }
            if let Some(most) = limit("MaxValue").filter(|it| number > *it) {
                return Some(format!("the greatest value is {most}"));
            }
        }
    }
    None
}

/// Returns a default or limit as the text that CloudFormation makes of it.
pub(crate) fn text(node: &Node) -> String {
    node.as_text().map_or_else(|| node.describe(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(parameter: &str, value: &str) -> Option<String> {
        let text = format!("Parameters: {{P: {parameter}}}\nResources: {{A: {{Type: T}}}}");
        let template = stanchion_template::Template::parse(&text).unwrap().template;
        flaw(template.section("Parameters").unwrap().get("P").unwrap(), value)
    }

    #[test]
    fn values_are_compared_with_what_the_template_allows() {
        let cases = [
            ("{Type: String, AllowedValues: [a, b]}", "a", None),
            ("{Type: String, AllowedValues: [a, b]}", "c", Some("allowed values: a, b")),
            ("{Type: CommaDelimitedList, AllowedValues: [a, b]}", "a, b", None),
            (
                "{Type: CommaDelimitedList, AllowedValues: [a, b]}",
                "a,c",
                Some("allowed values: a, b"),
            ),
            ("{Type: Number, AllowedValues: [1, 2]}", "2", None),
            ("{Type: String, MinLength: 2, MaxLength: 3}", "abc", None),
            ("{Type: String, MinLength: 2, MaxLength: 3}", "a", Some("the shortest length is 2")),
            (
                "{Type: String, MinLength: 2, MaxLength: '3'}",
                "abcd",
                Some("the longest length is 3"),
            ),
            ("{Type: Number, MinValue: 1, MaxValue: 5}", "5", None),
            ("{Type: Number, MinValue: 1, MaxValue: 5}", "0.5", Some("the least value is 1")),
            ("{Type: Number, MinValue: 1, MaxValue: 5}", "6", Some("the greatest value is 5")),
            ("{Type: Number}", "many", Some("a number is needed")),
            ("{Type: 'List<Number>', MaxValue: 5}", "1, 6", Some("the greatest value is 5")),
            ("{Type: String}", "", None),
        ];
        for (parameter, value, wanted) in cases {
            assert_eq!(of(parameter, value).as_deref(), wanted, "{parameter} {value}");
        }
    }
}
