//! Sends requests to AWS: through proxies, with the certificates that the environment names, and at a pace that AWS accepts.

mod answer;
mod https;
mod paced;
mod pacer;
mod proxies;
mod trust;
mod unreachable;

pub(crate) use https::client;
pub(crate) use paced::paced;
pub(crate) use unreachable::{Kind, Unreachable};
