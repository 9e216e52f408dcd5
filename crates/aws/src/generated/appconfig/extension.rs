// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::Extension`

use stanchion_template::generated::*;

/// `AWS::AppConfig::Extension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html)
#[must_use]
pub struct Extension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Extension<Missing_<super::required::actions>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Extension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Extension<S0, S1> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<MapOf_<Vec<Action>>>) -> Extension<Set_, S1> { self.0.put("Actions", value.into_node()); Extension(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LatestVersionNumber`.
    #[inline] pub fn latest_version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("LatestVersionNumber", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Extension<S0, Set_> { self.0.put("Name", value.into_node()); Extension(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<Parameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Extension> for Extension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Extension<S0, S1> {
    const TYPE: &'static str = "AWS::AppConfig::Extension";
    type Handle = ExtensionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Extension`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ExtensionRef(Id_);
impl From<Id_> for ExtensionRef { #[inline] fn from(id: Id_) -> Self { ExtensionRef(id) } }
impl AsRef<Id_> for ExtensionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ExtensionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `VersionNumber`
    #[inline] pub fn version_number(&self) -> Value_<i64> { self.0.attribute("VersionNumber") }
}
/// `AWS::AppConfig::Extension.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-extension-action.html)
#[must_use]
pub struct Action<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Action<Missing_<super::required::name>, Missing_<super::required::uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Action(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Action<S0, S1> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Action<Set_, S1> { self.0.put("Name", value.into_node()); Action(self.0, PhantomData_) }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Uri`. Required. 1 to 2048 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Action<S0, Set_> { self.0.put("Uri", value.into_node()); Action(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Action> for Action<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppConfig::Extension.Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-extension-parameter.html)
#[must_use]
pub struct Parameter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Parameter<Missing_<super::required::required>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Parameter(Properties_::new(), PhantomData_) }
}
impl<S0> Parameter<S0> {
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Dynamic`.
    #[inline] pub fn dynamic(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Dynamic", value.into_node()); self }
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> Parameter<Set_> { self.0.put("Required", value.into_node()); Parameter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Parameter> for Parameter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
