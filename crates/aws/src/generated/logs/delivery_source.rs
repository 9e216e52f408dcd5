// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::DeliverySource`

use stanchion_template::generated::*;

/// `AWS::Logs::DeliverySource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html)
#[must_use]
pub struct DeliverySource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeliverySource<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeliverySource(Properties_::new(), PhantomData_) }
}
impl<S0> DeliverySource<S0> {
    /// Sets `DeliverySourceConfiguration`.
    #[inline] pub fn delivery_source_configuration(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DeliverySourceConfiguration", value.into_node()); self }
    /// Sets `LogType`. 1 to 255 characters.
    #[inline] pub fn log_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogType", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 60 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DeliverySource<Set_> { self.0.put("Name", value.into_node()); DeliverySource(self.0, PhantomData_) }
    /// Sets `ResourceArn`. 16 to 2048 characters.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceArn", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DeliverySource> for DeliverySource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DeliverySource<S0> {
    const TYPE: &'static str = "AWS::Logs::DeliverySource";
    type Handle = DeliverySourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeliverySource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeliverySourceRef(Id_);
impl From<Id_> for DeliverySourceRef { #[inline] fn from(id: Id_) -> Self { DeliverySourceRef(id) } }
impl AsRef<Id_> for DeliverySourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeliverySourceRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ResourceArns`
    #[inline] pub fn resource_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("ResourceArns") }
    /// `Fn::GetAtt` `Service`
    #[inline] pub fn service(&self) -> Value_<String> { self.0.attribute("Service") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
}
