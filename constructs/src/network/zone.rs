//! Availability Zones.

use stanchion_template::{IntoValue, Value, intrinsic, pseudo};

use crate::text;

/// An Availability Zone of a network.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    key: String,
    index: u32,
    name: Value<String>,
}

impl Zone {
    /// Zone `index` of those the account sees in the Region, in their order: `A` is the first.
    pub(super) fn numbered(index: u32) -> Zone {
        let name = intrinsic::select(index, intrinsic::get_azs(""));
        Zone { key: letter(index), index, name }
    }

    /// A zone by its letter (`a` is `us-east-1a` in us-east-1) or its whole name.
    pub(super) fn named(name: &str, position: u32) -> Zone {
        let suffix = name
            .rsplit('-')
            .next()
            .unwrap_or(name)
            .trim_start_matches(|it: char| it.is_ascii_digit());
        let index = match suffix.as_bytes() {
            [letter @ b'a'..=b'z'] => u32::from(letter - b'a'),
            _ => position,
        };
        let value = if name.len() == 1 {
            text![pseudo::region(), name.to_owned()].into_value()
        } else {
            name.into_value()
        };
        // A Local Zone such as us-west-2-lax-1a has more than the Region before its letter.
        let key = match name.split('-').collect::<Vec<_>>().as_slice() {
            [_, _, _] | [_] => suffix.to_ascii_uppercase(),
            [_, _, _, rest @ ..] => rest.join("-"),
            _ => name.to_owned(),
        };
        Zone { key, index, name: value }
    }

    /// What the zone is called in construct ids: `A`, `B`, ...
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The zone's name in the account.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// The place of its blocks in the network's address plan.
    pub(super) fn index(&self) -> u32 {
        self.index
    }
}

fn letter(index: u32) -> String {
    u8::try_from(index)
        .ok()
        .filter(|it| *it < 26)
        .map_or_else(|| format!("Z{index}"), |it| char::from(b'A' + it).to_string())
}

#[cfg(test)]
mod tests {
    use super::Zone;

    #[test]
    fn keys_are_letters() {
        assert_eq!(Zone::numbered(2).key(), "C");
        let zone = Zone::named("us-east-1d", 0);
        assert_eq!((zone.key(), zone.index()), ("D", 3));
        assert_eq!(Zone::named("c", 0).key(), "C");
        assert_eq!(Zone::named("us-west-2-lax-1a", 0).key(), "lax-1a");
    }
}
