//! IPv4 address blocks.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

use ipnet::Ipv4Net;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use stanchion_check::facts::vpc;
use stanchion_template::{IntoValue, Node};

/// An IPv4 address block in CIDR notation without host bits, such as `10.0.0.0/16`.
///
/// ```
/// use stanchion_constructs::{cidr, units::Ipv4Block};
/// let block = cidr!("10.0.0.0/16");
/// assert_eq!("10.0.0.5/16".parse::<Ipv4Block>().unwrap_err().to_string(),
///     "10.0.0.5/16 has host bits after its prefix of 16; the block is 10.0.0.0/16");
/// ```
///
/// A literal that is not a valid block does not compile:
///
/// ```compile_fail
/// let block = stanchion_constructs::cidr!("10.0.0.5/16");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Block(Ipv4Net);

/// The error for a string that is not an IPv4 address block.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidBlock(String);

impl fmt::Display for InvalidBlock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

stanchion_template::debug_as_display!(InvalidBlock);

impl std::error::Error for InvalidBlock {}

/// Creates an IPv4 block that is checked at compile time: `cidr!("10.0.0.0/16")`.
#[macro_export]
macro_rules! cidr {
    ($text:literal) => {{
        // `cargo check` evaluates a named constant too.
        const BLOCK: $crate::units::Ipv4Block = $crate::units::Ipv4Block::literal($text);
        BLOCK
    }};
}

impl Ipv4Block {
    /// Creates a block for [`cidr!`](crate::cidr). It panics at compile time if the string is not a valid block.
    #[doc(hidden)]
    #[allow(clippy::panic, reason = "runs while compiling")]
    pub const fn literal(text: &str) -> Ipv4Block {
        match parse(text.as_bytes()) {
            Some((address, prefix)) if address & host_mask(prefix) == 0 => {
                Ipv4Block(Ipv4Net::new_assert(Ipv4Addr::from_bits(address), prefix))
            }
            Some(_) => panic!("the block has host bits after its prefix"),
            None => panic!("not an IPv4 block in CIDR notation, such as 10.0.0.0/16"),
        }
    }

    /// Returns the length of the prefix, 0-32.
    pub fn prefix(self) -> u8 {
        self.0.prefix_len()
    }

    /// Returns the number of addresses.
    pub fn size(self) -> u64 {
        vpc::size(self.0)
    }

    /// Returns whether the other block is inside this one.
    pub fn contains(self, other: Ipv4Block) -> bool {
        self.0.contains(&other.0)
    }

    /// Returns whether an address is inside the block.
    pub fn has_address(self, address: Ipv4Addr) -> bool {
        self.0.contains(&address)
    }

    /// Returns whether the blocks share addresses.
    pub fn overlaps(self, other: Ipv4Block) -> bool {
        vpc::overlaps(self.0, other.0)
    }

    /// Returns block `index` of the blocks with `prefix` into which this one can be divided, or `None` if there are
    /// fewer.
    pub fn part(self, prefix: u8, index: u32) -> Option<Ipv4Block> {
        let bits = prefix.checked_sub(self.prefix())?;
        if prefix > 32 || u64::from(index) >= 1_u64 << bits {
            return None;
        }
        let size = 1_u64 << (32 - u32::from(prefix));
        let address = u64::from(self.0.network().to_bits()) + u64::from(index) * size;
        let address = Ipv4Addr::from_bits(u32::try_from(address).ok()?);
        Ipv4Net::new(address, prefix).ok().map(Ipv4Block)
    }

    /// Returns whether AWS reserves the address in a subnet with this block: the first four and the last.
    pub fn is_reserved(self, address: Ipv4Addr) -> bool {
        vpc::is_reserved(self.0, address)
    }
}

const fn host_mask(prefix: u8) -> u32 {
    if prefix == 0 { u32::MAX } else { ((1_u64 << (32 - prefix as u32)) - 1) as u32 }
}

/// Parses `a.b.c.d/n` without leading zeros into an address and a prefix. It also runs at compile time.
const fn parse(text: &[u8]) -> Option<(u32, u8)> {
    let mut address = 0_u32;
    let mut at = 0;
    let mut part = 0;
    while part < 5 {
        let start = at;
        let mut number = 0_u32;
        while at < text.len() && text[at].is_ascii_digit() && at - start < 3 {
            number = number * 10 + (text[at] - b'0') as u32;
            at += 1;
        }
        if at == start || (at - start > 1 && text[start] == b'0') {
            return None;
        }
        if part == 4 {
            return if at == text.len() && number <= 32 {
                Some((address, number as u8))
            } else {
                None
            };
        }
        let separator = if part == 3 { b'/' } else { b'.' };
        if number > 255 || at == text.len() || text[at] != separator {
            return None;
        }
        address = address << 8 | number;
        at += 1;
        part += 1;
    }
    None
}

impl FromStr for Ipv4Block {
    type Err = InvalidBlock;

    fn from_str(text: &str) -> Result<Ipv4Block, InvalidBlock> {
        let net = parse(text.as_bytes())
            .and_then(|(address, prefix)| Ipv4Net::new(Ipv4Addr::from_bits(address), prefix).ok());
        match net {
            Some(net) if net.trunc() == net => Ok(Ipv4Block(net)),
            Some(net) => Err(InvalidBlock(format!(
                "{text} has host bits after its prefix of {}; the block is {}",
                net.prefix_len(),
                net.trunc()
            ))),
            None => Err(InvalidBlock(format!(
                "{text:?} is not an IPv4 block in CIDR notation, such as 10.0.0.0/16"
            ))),
        }
    }
}

impl fmt::Display for Ipv4Block {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl IntoValue<String> for Ipv4Block {
    fn into_node(self) -> Node {
        Node::text(self.to_string())
    }
}

impl<'de> Deserialize<'de> for Ipv4Block {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Ipv4Block, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Ipv4Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The pattern of a part of an address.
macro_rules! octet {
    () => {
        "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
    };
}

impl JsonSchema for Ipv4Block {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Ipv4Block".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "An IPv4 address block in CIDR notation without host bits, such as 10.0.0.0/16.",
            "pattern": concat!("^(", octet!(), r"\.){3}", octet!(), "/(3[0-2]|[12]?[0-9])$"),
            "examples": ["10.0.0.0/16"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Ipv4Block;

    #[test]
    fn parts_count_up() {
        let block = crate::cidr!("10.0.0.0/16");
        assert_eq!(block.part(20, 3).unwrap().to_string(), "10.0.48.0/20");
        assert_eq!(block.part(20, 16), None);
        assert_eq!(block.part(15, 0), None);
        assert_eq!(crate::cidr!("0.0.0.0/0").size(), 1 << 32);
    }

    #[test]
    fn only_blocks_parse() {
        for wrong in [
            "",
            "10.0.0.0",
            "10.0.0/16",
            "10.0.0.0/33",
            "256.0.0.0/8",
            "010.0.0.0/8",
            "10.0.0.0/16 ",
        ] {
            let message = wrong.parse::<Ipv4Block>().unwrap_err().to_string();
            assert!(message.contains(&format!("{wrong:?}")), "{message}");
        }
    }

    #[test]
    fn reserved_addresses_are_the_first_four_and_the_last() {
        let block = crate::cidr!("10.0.0.0/28");
        let reserved: Vec<_> = (0..16)
            .filter(|it| block.is_reserved(std::net::Ipv4Addr::new(10, 0, 0, *it)))
            .collect();
        assert_eq!(reserved, [0, 1, 2, 3, 15]);
    }
}
