//! Tags of every resource.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Stack;

use super::map_of;
use crate::units::text_type::text_type;

text_type! {
    /// The key of a tag, of the characters that all services allow. AWS reserves keys that start with `aws:`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html)
    TagKey,
    says: "the key of a tag: use 1 to 128 letters of ASCII, digits, spaces and _.:/=+-, not starting with aws:",
    pattern: "^[A-Za-z0-9 _.:/=+-]{1,128}$",
    except: "^[Aa][Ww][Ss]:[A-Za-z0-9 _.:/=+-]*$",
    longest: 128, example: "Team",
}

text_type! {
    /// The value of a tag, of the characters that all services allow. Most services allow 256 characters, SageMaker 128. EFS
    /// refuses empty values.
    TagValue,
    says: "the value of a tag: use 1 to 128 letters of ASCII, digits, spaces and _.:/=+@-",
    pattern: "^[A-Za-z0-9 _.:/=+@-]{1,128}$",
    longest: 128, example: "data",
}

/// The greatest number of tags. A resource has at most 50, and constructs add some of their own.
const MOST: u32 = 40;

/// The tags of every resource that supports tags, at most 40.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(pub BTreeMap<TagKey, TagValue>);

impl Tags {
    /// Adds the tags to all resources of a stack.
    pub(crate) fn apply(&self, stack: &Stack) {
        for (key, value) in &self.0 {
            stack.tag(key.as_str(), value.as_str());
        }
    }
}

impl JsonSchema for Tags {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Tags".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = map_of::<TagKey, TagValue>(generator, 0, MOST);
        let about = "The tags of every resource that supports tags, at most 40.";
        schema.insert("description".to_owned(), about.into());
        schema
    }
}

#[cfg(test)]
mod tests {
    use super::{TagKey, TagValue};

    #[test]
    fn keys_and_values_have_the_characters_of_all_services() {
        for right in ["Team", "cost center", "a/b:c=d+e.f_g-h"] {
            assert!(right.parse::<TagKey>().is_ok(), "{right}");
        }
        for wrong in
            ["", "aws:x", "AWS:x", "a\nb", "a\u{202e}", "a<b", "a'b", "größe", "😀", "$(reboot)"]
        {
            assert!(wrong.parse::<TagKey>().is_err(), "{wrong}");
        }
        assert!("".parse::<TagValue>().is_err());
        assert!("a".repeat(129).parse::<TagValue>().is_err());
    }
}
