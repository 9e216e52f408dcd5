//! HTTP APIs of API Gateway.

mod api;
mod authorization;
mod route;

pub use api::{HttpApi, HttpApiBuilder, Throttle};
pub use authorization::{Authorization, JwtAuthorizer};
pub use route::{Route, RouteBuilder};
