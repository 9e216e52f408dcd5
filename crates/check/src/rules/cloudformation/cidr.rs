//! The arguments of `Fn::Cidr`.
//!
//! Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html>

use std::net::{Ipv4Addr, Ipv6Addr};

use stanchion_template::Node;

use super::language::Kind;
use super::wrong::Wrong;
use crate::view::value::number;

pub(super) fn wrong(key: &str, arguments: &[Node]) -> Vec<Wrong> {
    let mut found = Vec::new();
    let prefix = arguments.first().and_then(|it| match it.as_text() {
        Some(block) if block.contains("${") || block.contains("{{") => None,
        Some(block) => {
            let prefix = prefix(block);
            if prefix.is_none() {
                let message = "the block of `Fn::Cidr` is not a CIDR block";
                found.push(Wrong::at(key, 0, message, block, "a block such as 10.0.0.0/16"));
            }
            prefix
        }
        None => {
            if !Kind::of(it).can_be_text() {
                let message = "the block of `Fn::Cidr` is not a CIDR block";
                found.push(Wrong::at(
                    key,
                    0,
                    message,
                    it.describe(),
                    "a block such as 10.0.0.0/16",
                ));
            }
            None
        }
    });
    for (at, name, most) in [(1, "number of blocks", 256.0), (2, "number of bits", 128.0)] {
        let Some(argument) = arguments.get(at) else { continue };
        let is_known =
            number(argument).is_some() || !matches!(argument, Node::Map(_) | Node::Text(_));
        let is_valid =
            number(argument).is_some_and(|it| it.fract() == 0.0 && (1.0..=most).contains(&it));
        let built = argument.as_text().is_some_and(|it| it.contains("${"));
        if is_valid || built || (!is_known && matches!(argument, Node::Map(_))) {
            continue;
        }
        let message = format!("the {name} of `Fn::Cidr` is not valid");
        let found_value = number(argument).map_or_else(|| argument.describe(), |it| it.to_string());
        found.push(Wrong::at(key, at, &message, found_value, &format!("1 to {most}")));
    }
    if !found.is_empty() {
        return found;
    }
    let count = arguments.get(1).and_then(number);
    let bits = arguments.get(2).and_then(number);
    if let (Some((length, width)), Some(count), Some(bits)) = (prefix, count, bits) {
        let room = f64::from(width) - f64::from(length) - bits;
        let message = "the block of `Fn::Cidr` has no room for the blocks";
        if room < 0.0 {
            let text = format!("blocks of {bits} bits in a block of {} bits", width - length);
            found.push(Wrong::at(key, 2, message, text, &format!("1 to {}", width - length)));
        } else if count > room.exp2() {
            let text = format!("{count} blocks of {bits} bits");
            let allowed = format!("up to {} blocks of this size in the block", room.exp2());
            found.push(Wrong::at(key, 1, message, text, &allowed));
        }
    }
    found
}

/// Returns the length of a block's prefix, and the number of bits of its addresses.
fn prefix(block: &str) -> Option<(u32, u32)> {
    let (address, length) = block.trim().split_once('/')?;
    let width = if address.parse::<Ipv4Addr>().is_ok() {
        32
    } else {
        address.parse::<Ipv6Addr>().ok()?;
        128
    };
    let length = length.parse().ok().filter(|it| *it <= width)?;
    Some((length, width))
}
