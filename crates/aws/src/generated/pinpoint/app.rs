// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::App`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html)
#[must_use]
pub struct App<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl App<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { App(Properties_::new(), PhantomData_) }
}
impl<S0> App<S0> {
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> App<Set_> { self.0.put("Name", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<App> for App<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for App<S0> {
    const TYPE: &'static str = "AWS::Pinpoint::App";
    type Handle = AppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`App`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppRef(Id_);
impl From<Id_> for AppRef { #[inline] fn from(id: Id_) -> Self { AppRef(id) } }
impl AsRef<Id_> for AppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
