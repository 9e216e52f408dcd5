// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmazonMQ::Configuration`

use stanchion_template::generated::*;

/// `AWS::AmazonMQ::Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html)
#[must_use]
pub struct Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Configuration<Missing_<super::required::engine_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Configuration<S0, S1> {
    /// Sets `AuthenticationStrategy`. An update replaces the resource.
    #[inline] pub fn authentication_strategy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthenticationStrategy", value.into_node()); self }
    /// Sets `Data`.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EngineType`. Required. An update replaces the resource.
    #[inline] pub fn engine_type(mut self, value: impl IntoValue_<String>) -> Configuration<Set_, S1> { self.0.put("EngineType", value.into_node()); Configuration(self.0, PhantomData_) }
    /// Sets `EngineVersion`. An update replaces the resource.
    #[inline] pub fn engine_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EngineVersion", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Configuration<S0, Set_> { self.0.put("Name", value.into_node()); Configuration(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Configuration> for Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Configuration<S0, S1> {
    const TYPE: &'static str = "AWS::AmazonMQ::Configuration";
    type Handle = ConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Configuration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationRef(Id_);
impl From<Id_> for ConfigurationRef { #[inline] fn from(id: Id_) -> Self { ConfigurationRef(id) } }
impl AsRef<Id_> for ConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Revision`
    #[inline] pub fn revision(&self) -> Value_<String> { self.0.attribute("Revision") }
}
