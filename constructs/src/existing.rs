//! Checks of the IDs, ARNs and names by which programs import existing resources.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Node, Value};

use crate::units::TextType;

/// Returns the value by which a resource is imported. Reports a literal that does not have the form of `T`, at the line
/// that created the scope.
pub(crate) fn existing<T: TextType>(
    scope: &Scope,
    property: &str,
    value: impl IntoValue<String>,
) -> Value<String> {
    let value = value.into_value();
    if let Some(problem) = fault::<T>(property, &value) {
        scope.report(problem);
    }
    value
}

/// Returns the finding about a literal that does not have the form of `T`.
pub(crate) fn fault<T: TextType>(property: &str, value: &Value<String>) -> Option<Diagnostic> {
    let text = value.node().as_text()?;
    let says = T::FORM.says;
    let (kind, rule) = says.split_once(": use ").unwrap_or((says, says));
    (!T::FORM.has(text) && !is_dynamic(text)).then(|| {
        Diagnostic::new(code::APP_019, format!("the value is not {kind}"))
            .property(property)
            .found(Node::text(text.to_owned()).describe())
            .allowed(rule)
    })
}

/// Returns whether a literal is a dynamic reference, which CloudFormation replaces.
fn is_dynamic(text: &str) -> bool {
    let inside = text.strip_prefix("{{resolve:").and_then(|it| it.strip_suffix("}}"));
    inside.is_some_and(|it| {
        it.bytes().all(|it| it.is_ascii_alphanumeric() || b"_.:/+=,@-".contains(&it))
    })
}

#[cfg(test)]
mod tests {
    use stanchion_template::{Value, dynamic_reference, pseudo};

    use super::fault;
    use crate::units::SecurityGroupId;

    #[test]
    fn only_literals_of_another_form_are_faults() {
        let found = |value: Value<String>| fault::<SecurityGroupId>("GroupId", &value);
        assert_eq!(found(Value::constant("sg-0123abcd")), None);
        assert_eq!(found(dynamic_reference::ssm("/network/group")), None);
        assert_eq!(found(pseudo::stack_name()), None);
        for wrong in ["*", "sg-0123abcd\n", "", "{{resolve:ssm:/a}}\n", "fs-0123abcd"] {
            let text = found(Value::constant(wrong)).unwrap().to_string();
            assert!(text.contains("the value is not the ID of a security group"), "{text}");
        }
    }
}
