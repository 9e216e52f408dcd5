// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::Delivery`

use stanchion_template::generated::*;

/// `AWS::Logs::Delivery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html)
#[must_use]
pub struct Delivery<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Delivery<Missing_<super::required::delivery_destination_arn>, Missing_<super::required::delivery_source_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Delivery(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Delivery<S0, S1> {
    /// Sets `DeliveryDestinationArn`. Required. 16 to 2048 characters. An update replaces the resource.
    #[inline] pub fn delivery_destination_arn(mut self, value: impl IntoValue_<String>) -> Delivery<Set_, S1> { self.0.put("DeliveryDestinationArn", value.into_node()); Delivery(self.0, PhantomData_) }
    /// Sets `DeliverySourceName`. Required. 1 to 60 characters. An update replaces the resource.
    #[inline] pub fn delivery_source_name(mut self, value: impl IntoValue_<String>) -> Delivery<S0, Set_> { self.0.put("DeliverySourceName", value.into_node()); Delivery(self.0, PhantomData_) }
    /// Sets `FieldDelimiter`. 1 to 5 characters.
    #[inline] pub fn field_delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldDelimiter", value.into_node()); self }
    /// Sets `RecordFields`. 0 to 128 items.
    #[inline] pub fn record_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RecordFields", value.into_node()); self }
    /// Sets `S3EnableHiveCompatiblePath`.
    #[inline] pub fn s3_enable_hive_compatible_path(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("S3EnableHiveCompatiblePath", value.into_node()); self }
    /// Sets `S3SuffixPath`. 0 to 256 characters.
    #[inline] pub fn s3_suffix_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3SuffixPath", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Delivery> for Delivery<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Delivery<S0, S1> {
    const TYPE: &'static str = "AWS::Logs::Delivery";
    type Handle = DeliveryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Delivery`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeliveryRef(Id_);
impl From<Id_> for DeliveryRef { #[inline] fn from(id: Id_) -> Self { DeliveryRef(id) } }
impl AsRef<Id_> for DeliveryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeliveryRef {
    /// `Ref`: `DeliveryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `DeliveryDestinationType`
    #[inline] pub fn delivery_destination_type(&self) -> Value_<String> { self.0.attribute("DeliveryDestinationType") }
    /// `Fn::GetAtt` `DeliveryId`
    #[inline] pub fn delivery_id(&self) -> Value_<String> { self.0.attribute("DeliveryId") }
}
