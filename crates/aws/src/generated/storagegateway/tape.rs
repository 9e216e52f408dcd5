// Made by `cargo xtask generate`; do not edit.
//! `AWS::StorageGateway::Tape`

use stanchion_template::generated::*;

/// `AWS::StorageGateway::Tape`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html)
#[must_use]
pub struct Tape<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tape<Missing_<super::required::gateway_arn>, Missing_<super::required::tape_size_in_bytes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tape(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tape<S0, S1> {
    /// Sets `GatewayARN`. Required. 50 to 500 characters. An update replaces the resource.
    #[inline] pub fn gateway_arn(mut self, value: impl IntoValue_<String>) -> Tape<Set_, S1> { self.0.put("GatewayARN", value.into_node()); Tape(self.0, PhantomData_) }
    /// Sets `KMSEncrypted`. An update replaces the resource.
    #[inline] pub fn kms_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("KMSEncrypted", value.into_node()); self }
    /// Sets `KMSKey`. 7 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KMSKey", value.into_node()); self }
    /// Sets `PoolId`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PoolId", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TapeBarcode`. 5 to 16 characters. An update replaces the resource.
    #[inline] pub fn tape_barcode(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TapeBarcode", value.into_node()); self }
    /// Sets `TapeSizeInBytes`. Required. At least 1. An update replaces the resource.
    #[inline] pub fn tape_size_in_bytes(mut self, value: impl IntoValue_<f64>) -> Tape<S0, Set_> { self.0.put("TapeSizeInBytes", value.into_node()); Tape(self.0, PhantomData_) }
    /// Sets `Worm`. An update replaces the resource.
    #[inline] pub fn worm(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Worm", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tape> for Tape<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Tape<S0, S1> {
    const TYPE: &'static str = "AWS::StorageGateway::Tape";
    type Handle = TapeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Tape`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TapeRef(Id_);
impl From<Id_> for TapeRef { #[inline] fn from(id: Id_) -> Self { TapeRef(id) } }
impl AsRef<Id_> for TapeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TapeRef {
    /// `Ref`: `TapeARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TapeARN`
    #[inline] pub fn tape_arn(&self) -> Value_<String> { self.0.attribute("TapeARN") }
    /// `Fn::GetAtt` `TapeCreatedDate`
    #[inline] pub fn tape_created_date(&self) -> Value_<String> { self.0.attribute("TapeCreatedDate") }
    /// `Fn::GetAtt` `TapeStatus`
    #[inline] pub fn tape_status(&self) -> Value_<String> { self.0.attribute("TapeStatus") }
    /// `Fn::GetAtt` `TapeUsedInBytes`
    #[inline] pub fn tape_used_in_bytes(&self) -> Value_<f64> { self.0.attribute("TapeUsedInBytes") }
}
