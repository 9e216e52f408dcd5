//! Availability Zones.

use stanchion_template::{IntoValue, Value, intrinsic, pseudo};

use crate::text;

/// An Availability Zone of a VPC.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    key: String,
    index: u32,
    name: Value<String>,
}

impl Zone {
    /// Creates the zone at `index` in the list of zones that the account has in the Region; `A` is the first.
    pub(super) fn numbered(index: u32) -> Zone {
        let name = intrinsic::select(index, intrinsic::get_azs(""));
        Zone { key: letter(index), index, name }
    }

    /// Creates a zone from its letter (`a` is `us-east-1a` in us-east-1) or its full name.
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
        // The name of a Local Zone, such as us-west-2-lax-1a, has more parts than the name of an Availability Zone.
        let key = match name.split('-').collect::<Vec<_>>().as_slice() {
            [_, _, _] | [_] => suffix.to_ascii_uppercase(),
            [_, _, _, rest @ ..] => rest.join("-"),
            _ => name.to_owned(),
        };
        Zone { key, index, name: value }
    }

    /// Returns the key of the zone in construct IDs: `A`, `B`, ...
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Returns the name of the zone in the account.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Returns the place of the zone in the address plan of the VPC.
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
