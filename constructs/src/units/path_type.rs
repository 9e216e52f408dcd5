//! A macro for types of paths.

/// Defines a type of strings that pass a check: created from a literal at compile time, parsed from a string, or read
/// from configuration. Errors state the rule of the check.
macro_rules! path_type {
    (
        $(#[$doc:meta])* $name:ident, $error:ident, checked by $is_valid:ident,
        says: $says:literal, pattern: $pattern:literal, longest: $longest:literal, schema: $schema:literal
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(std::borrow::Cow<'static, str>);

        #[doc = concat!("The error for a string that is not a [`", stringify!($name), "`].")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $error(String);

        impl std::fmt::Display for $error {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "{:?} is not a {}", self.0, $says)
            }
        }

        impl std::error::Error for $error {}

        impl $name {
            /// Creates a path for the macro. It panics at compile time if the string is not a valid path.
            #[doc(hidden)]
            #[allow(clippy::panic, reason = "runs while compiling")]
            pub const fn literal(text: &'static str) -> $name {
                if $is_valid(text.as_bytes()) {
                    $name(std::borrow::Cow::Borrowed(text))
                } else {
                    panic!(concat!("not a ", $says))
                }
            }

            /// Returns the path.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> Result<$name, $error> {
                if $is_valid(text.as_bytes()) {
                    Ok($name(std::borrow::Cow::Owned(text.to_owned())))
                } else {
                    Err($error(text.to_owned()))
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
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
                schemars::json_schema!({
                    "type": "string",
                    "description": $schema,
                    "pattern": $pattern,
                    "maxLength": $longest,
                })
            }
        }
    };
}
pub(super) use path_type;
