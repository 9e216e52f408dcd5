//! A macro for types of strings that follow a pattern.

use std::fmt;

/// The rule of a type of strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// The name of the type with its article, and the rule in words: `a mount path: use an absolute path ..`.
    pub says: &'static str,
    /// The pattern that the whole string matches.
    pub pattern: &'static str,
    /// The pattern of strings that are refused nevertheless, if there is one.
    pub except: Option<&'static str>,
    /// The maximum number of characters.
    pub longest: usize,
}

impl Form {
    /// Returns whether a string follows the rule.
    pub const fn has(&self, text: &str) -> bool {
        if characters(text.as_bytes()) > self.longest
            || !super::pattern::matches(self.pattern, text)
        {
            return false;
        }
        match self.except {
            Some(except) => !super::pattern::matches(except, text),
            None => true,
        }
    }

    /// Returns the JSON Schema of the strings.
    pub(crate) fn json_schema(&self, description: &str, example: &str) -> schemars::Schema {
        let mut schema = schemars::json_schema!({
            "type": "string",
            "description": description,
            "pattern": self.pattern,
            "maxLength": self.longest,
            "examples": [example],
        });
        if let Some(except) = self.except {
            let refused = schemars::json_schema!({ "pattern": except });
            schema.insert("not".to_owned(), refused.to_value());
        }
        schema
    }
}

/// Returns the number of characters of a UTF-8 text.
const fn characters(text: &[u8]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < text.len() {
        if text[at] & 0xC0 != 0x80 {
            count += 1;
        }
        at += 1;
    }
    count
}

/// The error for a string that does not follow the rule of its type.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidText {
    found: String,
    says: &'static str,
}

impl InvalidText {
    pub(crate) fn new(found: &str, says: &'static str) -> InvalidText {
        let is_long = found.chars().count() > 60;
        let mut start: String = found.chars().take(if is_long { 57 } else { 60 }).collect();
        if is_long {
            start.push_str("...");
        }
        InvalidText { found: start, says }
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?} is not {}", self.found, self.says)
    }
}

stanchion_template::debug_as_display!(InvalidText);

impl std::error::Error for InvalidText {}

/// A type of strings that follow a rule, such as [`SecurityGroupId`](super::SecurityGroupId).
pub trait TextType {
    /// The rule.
    const FORM: Form;
}

/// Defines a type of strings that follow a pattern: created from a literal at compile time, parsed from a string, or
/// read from a configuration. JSON Schema and errors state the same rule.
macro_rules! text_type {
    (
        $(#[doc = $doc:literal])+ $name:ident, says: $says:literal,
        pattern: $pattern:expr, $(except: $except:expr,)? longest: $longest:literal, example: $example:literal $(,)?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(std::borrow::Cow<'static, str>);

        impl $crate::units::TextType for $name {
            const FORM: $crate::units::Form = $crate::units::Form {
                says: $says,
                pattern: $pattern,
                except: $crate::units::text_type::optional!($($except)?),
                longest: $longest,
            };
        }

        impl $name {
            /// Creates a value from a literal. It panics at compile time if the literal does not follow the rule.
            #[doc(hidden)]
            #[allow(clippy::panic, reason = "runs while compiling")]
            pub const fn literal(text: &'static str) -> $name {
                if <$name as $crate::units::TextType>::FORM.has(text) {
                    $name(std::borrow::Cow::Borrowed(text))
                } else {
                    panic!("{}", concat!("not ", $says))
                }
            }

            /// Returns the string.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::units::InvalidText;

            fn from_str(text: &str) -> Result<$name, $crate::units::InvalidText> {
                if <$name as $crate::units::TextType>::FORM.has(text) {
                    Ok($name(std::borrow::Cow::Owned(text.to_owned())))
                } else {
                    Err($crate::units::InvalidText::new(text, $says))
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl stanchion_template::IntoValue<String> for $name {
            fn into_node(self) -> stanchion_template::Node {
                stanchion_template::Node::text(self.0)
            }
        }

        impl stanchion_template::IntoValue<String> for &$name {
            fn into_node(self) -> stanchion_template::Node {
                stanchion_template::Node::text(self.0.clone())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer)?
                    .parse()
                    .map_err(serde::de::Error::custom)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let description = concat!($($doc, "\n"),+).trim().replace("\n ", "\n");
                <$name as $crate::units::TextType>::FORM.json_schema(&description, $example)
            }
        }
    };
}
pub(crate) use text_type;

/// Returns an expression as an option.
macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
pub(crate) use optional;

/// Creates a value of a type of [`units`](crate::units) from a literal that is checked at compile time:
/// `checked!(SecurityGroupId, "sg-0123456789abcdef0")`.
#[macro_export]
macro_rules! checked {
    ($type:ident, $text:literal) => {{
        // `cargo check` evaluates a named constant too.
        const VALUE: $crate::units::$type = $crate::units::$type::literal($text);
        VALUE
    }};
}

#[cfg(test)]
mod tests {
    use super::super::{BucketName, MountPath};

    #[test]
    fn errors_state_the_rule_and_the_start_of_long_values() {
        let error = "no\npath".parse::<MountPath>().unwrap_err().to_string();
        assert!(
            error.starts_with("\"no\\npath\" is not a mount path: use an absolute path"),
            "{error}"
        );
        // `unwrap` prints the error with `Debug`.
        let failed = "no\npath".parse::<MountPath>().unwrap_err();
        assert_eq!(format!("{failed:?}"), error);
        let error = "x".repeat(9000).parse::<BucketName>().unwrap_err().to_string();
        assert!(error.len() < 200 && error.contains("xxx...\" is not a bucket name"), "{error}");
        assert_eq!(checked!(BucketName, "data-1").as_str(), "data-1");
    }
}
