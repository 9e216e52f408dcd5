//! References to resources, parameters and pseudo parameters.

use crate::language::sub::Variable;

/// A reference: a name, and the attribute if it is the value of an attribute.
///
/// ```
/// use stanchion_template::language::Reference;
///
/// let reference = Reference::to_attribute("Data", "Arn");
/// assert_eq!((reference.name(), reference.attribute()), ("Data", Some("Arn")));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    name: String,
    attribute: Option<String>,
}

impl Reference {
    /// Creates a reference to the value that `Ref` returns.
    pub fn to(name: impl Into<String>) -> Reference {
        Reference { name: name.into(), attribute: None }
    }

    /// Creates a reference to an attribute.
    pub fn to_attribute(name: impl Into<String>, attribute: impl Into<String>) -> Reference {
        Reference { name: name.into(), attribute: Some(attribute.into()) }
    }

    /// Returns the logical id, or the name of the parameter or pseudo parameter.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the attribute, or `None` for the value that `Ref` returns.
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// Returns the reference in the notation of `Fn::Sub`, without the braces: `Data` or `Data.Arn`.
    pub fn notation(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.name),
            None => self.name.clone(),
        }
    }
}

impl From<&Variable<'_>> for Reference {
    fn from(variable: &Variable<'_>) -> Reference {
        Reference {
            name: variable.name().to_owned(),
            attribute: variable.attribute().map(str::to_owned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reference;

    #[test]
    fn a_reference_has_a_name_and_may_have_an_attribute() {
        for (reference, name, attribute, notation) in [
            (Reference::to("A"), "A", None, "A"),
            (Reference::to_attribute("A", "B.C"), "A", Some("B.C"), "A.B.C"),
        ] {
            assert_eq!((reference.name(), reference.attribute()), (name, attribute));
            assert_eq!(reference.notation(), notation);
        }
    }
}
