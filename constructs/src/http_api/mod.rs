//! Defines HTTP APIs of API Gateway.

mod api;
mod api_builder;
mod authorization;
mod jwt_authorizer;
mod route;
mod throttle;

pub use api::HttpApi;
pub use api_builder::HttpApiBuilder;
pub use authorization::Authorization;
pub use jwt_authorizer::JwtAuthorizer;
pub use route::{Route, RouteBuilder};
pub use throttle::Throttle;
