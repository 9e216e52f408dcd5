// Made by `cargo xtask generate`; do not edit.
//! `AWS::VoiceID::Domain`

use stanchion_template::generated::*;

/// `AWS::VoiceID::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html)
#[must_use]
pub struct Domain<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Domain<Missing_<super::required::name>, Missing_<super::required::server_side_encryption_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Domain(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Domain<S0, S1> {
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Domain<Set_, S1> { self.0.put("Name", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `ServerSideEncryptionConfiguration`. Required.
    #[inline] pub fn server_side_encryption_configuration(mut self, value: impl IntoValue_<ServerSideEncryptionConfiguration>) -> Domain<S0, Set_> { self.0.put("ServerSideEncryptionConfiguration", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Domain> for Domain<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Domain<S0, S1> {
    const TYPE: &'static str = "AWS::VoiceID::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `DomainId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
}
/// `AWS::VoiceID::Domain.ServerSideEncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-voiceid-domain-serversideencryptionconfiguration.html)
#[must_use]
pub struct ServerSideEncryptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServerSideEncryptionConfiguration<Missing_<super::required::kms_key_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerSideEncryptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ServerSideEncryptionConfiguration<S0> {
    /// Sets `KmsKeyId`. Required. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> ServerSideEncryptionConfiguration<Set_> { self.0.put("KmsKeyId", value.into_node()); ServerSideEncryptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ServerSideEncryptionConfiguration> for ServerSideEncryptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
