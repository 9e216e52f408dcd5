// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::Type`

use stanchion_template::generated::*;

/// `AWS::AppSync::Type`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html)
#[must_use]
pub struct Type<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Type<Missing_<super::required::api_id>, Missing_<super::required::definition>, Missing_<super::required::format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Type(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Type<S0, S1, S2> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Type<Set_, S1, S2> { self.0.put("ApiId", value.into_node()); Type(self.0, PhantomData_) }
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> Type<S0, Set_, S2> { self.0.put("Definition", value.into_node()); Type(self.0, PhantomData_) }
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> Type<S0, S1, Set_> { self.0.put("Format", value.into_node()); Type(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Type> for Type<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Type<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppSync::Type";
    type Handle = TypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Type`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TypeRef(Id_);
impl From<Id_> for TypeRef { #[inline] fn from(id: Id_) -> Self { TypeRef(id) } }
impl AsRef<Id_> for TypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TypeRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// Values of `AWS::AppSync::Type`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `SDL`
    pub const SDL: Value_<Format> = Value_::constant("SDL");
    /// `JSON`
    pub const JSON: Value_<Format> = Value_::constant("JSON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
