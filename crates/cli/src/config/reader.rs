//! Reads the values of a configuration from a parsed document. Errors have the place of the value.

use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use stanchion_template::{Map, Node, SpanTree};

use super::fault::{Fault, names};

/// A value of the document, with its place.
#[derive(Clone, Copy)]
pub(super) struct Reader<'de> {
    pub(super) node: &'de Node,
    pub(super) spans: &'de SpanTree,
}

impl<'de> Reader<'de> {
    fn fault(self, message: impl Into<String>) -> Fault {
        Fault::new(message).at(self.spans.value)
    }

    /// Returns the reader of a child.
    fn child(self, node: &'de Node, position: usize) -> Reader<'de> {
        Reader { node, spans: self.spans.children.get(position).unwrap_or(self.spans) }
    }

    /// Returns the whole number. A fraction of zero is no fraction, as in JSON Schema.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the number has no fraction and is checked"
    )]
    fn whole(self, least: i64, most: u64) -> Result<i128, Fault> {
        let number = match self.node {
            Node::Int(number) => Some(i128::from(*number)),
            Node::Number(number) if number.fract() == 0.0 && number.abs() < 1e18 => {
                Some(*number as i128)
            }
            _ => None,
        };
        number
            .filter(|it| (i128::from(least)..=i128::from(most)).contains(it))
            .ok_or_else(|| self.fault(format!("expected a whole number from {least} to {most}")))
    }

    fn text(self) -> Result<&'de str, Fault> {
        match self.node {
            Node::Text(text) => Ok(text),
            Node::Bool(_) | Node::Int(_) | Node::Number(_) | Node::RawNumber(_) => {
                Err(self.fault("expected a string; write the value in quotes"))
            }
            _ => Err(self.fault("expected a string")),
        }
    }

    fn map(self) -> Result<Pairs<'de>, Fault> {
        match self.node {
            Node::Map(map) => Ok(Pairs::new(self, map)),
            _ => Err(self.fault("expected keys and values")),
        }
    }
}

/// Implements the methods for whole numbers.
macro_rules! whole_numbers {
    ($($method:ident $visit:ident $type:ty),*) => {$(
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
        #[allow(clippy::unnecessary_cast, reason = "of one type only")]
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            let number = self.whole(<$type>::MIN as i64, <$type>::MAX as u64)?;
            visitor.$visit(number as $type)
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Int(number) => visitor.visit_i64(*number),
            Node::Number(number) => visitor.visit_f64(*number),
            Node::List(_) => self.deserialize_seq(visitor),
            Node::Map(_) => self.deserialize_map(visitor),
            _ => self.deserialize_str(visitor),
        }
    }

    whole_numbers! {
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16, deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Bool(value) => visitor.visit_bool(*value),
            _ => Err(self.fault("expected true or false")),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            #[expect(clippy::cast_precision_loss, reason = "no amount has so many digits")]
            Node::Int(number) => visitor.visit_f64(*number as f64),
            Node::Number(number) => visitor.visit_f64(*number),
            _ => Err(self.fault("expected a number")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::List(items) => visitor.visit_seq(Items { of: self, items, next: 0 }),
            _ => Err(self.fault("expected a list")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(self.map()?).map_err(|it| it.at(self.spans.value))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let (name, content) = match self.node {
            Node::Text(name) => (name.as_ref(), None),
            Node::Map(map) if map.single().is_some() => {
                let (name, node) = map.single().unwrap_or(("", &Node::Null));
                (name, Some(self.child(node, 0)))
            }
            Node::Map(_) => {
                let all = names(variants);
                return Err(
                    Fault::following(format!("expected one key of {all}")).at(self.spans.value)
                );
            }
            _ => return Err(self.fault(format!("expected one of {}", names(variants)))),
        };
        visitor.visit_enum(Choice { of: self, name, content }).map_err(|it| it.at(self.spans.value))
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct
        ignored_any
    }
}

/// The items of a list.
struct Items<'de> {
    of: Reader<'de>,
    items: &'de [Node],
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let Some(node) = self.items.get(self.next) else { return Ok(None) };
        let (position, reader) = (self.next, self.of.child(node, self.next));
        self.next += 1;
        let read = seed.deserialize(reader);
        read.map(Some).map_err(|it| it.at(reader.spans.value).inside(position))
    }
}

/// The keys and values of a map.
struct Pairs<'de> {
    of: Reader<'de>,
    pairs: Vec<(&'de str, &'de Node)>,
    next: usize,
}

impl<'de> Pairs<'de> {
    fn new(of: Reader<'de>, map: &'de Map) -> Pairs<'de> {
        Pairs { of, pairs: map.iter().collect(), next: 0 }
    }
}

impl<'de> MapAccess<'de> for Pairs<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let Some((key, node)) = self.pairs.get(self.next) else { return Ok(None) };
        let spans = self.of.child(node, self.next).spans;
        let key: StrDeserializer<'_, Fault> = (*key).into_deserializer();
        let read = seed.deserialize(key);
        read.map(Some).map_err(|it| it.at(spans.key.unwrap_or(spans.value)).inside(self.next))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((_, node)) = self.pairs.get(self.next) else {
            return Err(de::Error::custom("a value is missing"));
        };
        let (position, reader) = (self.next, self.of.child(node, self.next));
        self.next += 1;
        seed.deserialize(reader).map_err(|it| it.at(reader.spans.value).inside(position))
    }
}

/// The variant of an enum: a string, or a map with one key.
struct Choice<'de> {
    of: Reader<'de>,
    name: &'de str,
    content: Option<Reader<'de>>,
}

impl<'de> EnumAccess<'de> for Choice<'de> {
    type Error = Fault;
    type Variant = Choice<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Choice<'de>), Fault> {
        let name: StrDeserializer<'_, Fault> = self.name.into_deserializer();
        let place = self.content.and_then(|it| it.spans.key).unwrap_or(self.of.spans.value);
        let variant = seed.deserialize(name).map_err(|it| it.at(place))?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.content {
            None => Ok(()),
            Some(_) => Err(self.of.fault(format!("expected `{}` without a value", self.name))),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        match self.content {
            Some(content) => {
                seed.deserialize(content).map_err(|it| it.at(content.spans.value).inside(0))
            }
            None => Err(self.of.fault(format!("expected the key `{}` with its value", self.name))),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.struct_variant(&[], visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.content {
            Some(content) => {
                content.deserialize_any(visitor).map_err(|it| it.at(content.spans.value).inside(0))
            }
            None => Err(self.of.fault(format!("expected the key `{}` with its value", self.name))),
        }
    }
}
