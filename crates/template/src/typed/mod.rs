//! The building blocks of the generated resource types.

mod resource_type;
mod set_opt;
mod value;

pub use resource_type::{IsSet, Missing, Properties, ResourceType, Set};
pub use set_opt::SetOpt;
pub use value::{IntoValue, MapOf, Tag, Value};

/// Short names for the generated code. Do not use them in hand-written code.
pub mod generated {
    pub use crate::typed::{
        IntoValue as IntoValue_, IsSet as IsSet_, MapOf as MapOf_, Missing as Missing_,
        Properties as Properties_, ResourceType as ResourceType_, Set as Set_, Tag as Tag_,
        Value as Value_,
    };
    pub use crate::{Id as Id_, Map as Map_, Node as Node_};
    pub use std::marker::PhantomData as PhantomData_;
}
