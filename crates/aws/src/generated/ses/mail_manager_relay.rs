// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerRelay`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerRelay`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerrelay.html)
#[must_use]
pub struct MailManagerRelay<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MailManagerRelay<Missing_<super::required::authentication>, Missing_<super::required::server_name>, Missing_<super::required::server_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MailManagerRelay(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MailManagerRelay<S0, S1, S2> {
    /// Sets `Authentication`. Required.
    #[inline] pub fn authentication(mut self, value: impl IntoValue_<RelayAuthentication>) -> MailManagerRelay<Set_, S1, S2> { self.0.put("Authentication", value.into_node()); MailManagerRelay(self.0, PhantomData_) }
    /// Sets `RelayName`. 1 to 100 characters.
    #[inline] pub fn relay_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RelayName", value.into_node()); self }
    /// Sets `ServerName`. Required. 1 to 100 characters.
    #[inline] pub fn server_name(mut self, value: impl IntoValue_<String>) -> MailManagerRelay<S0, Set_, S2> { self.0.put("ServerName", value.into_node()); MailManagerRelay(self.0, PhantomData_) }
    /// Sets `ServerPort`. Required. 1 to 65535.
    #[inline] pub fn server_port(mut self, value: impl IntoValue_<f64>) -> MailManagerRelay<S0, S1, Set_> { self.0.put("ServerPort", value.into_node()); MailManagerRelay(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MailManagerRelay> for MailManagerRelay<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MailManagerRelay<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SES::MailManagerRelay";
    type Handle = MailManagerRelayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerRelay`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerRelayRef(Id_);
impl From<Id_> for MailManagerRelayRef { #[inline] fn from(id: Id_) -> Self { MailManagerRelayRef(id) } }
impl AsRef<Id_> for MailManagerRelayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerRelayRef {
    /// `Ref`: `RelayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RelayArn`
    #[inline] pub fn relay_arn(&self) -> Value_<String> { self.0.attribute("RelayArn") }
    /// `Fn::GetAtt` `RelayId`
    #[inline] pub fn relay_id(&self) -> Value_<String> { self.0.attribute("RelayId") }
}
/// `AWS::SES::MailManagerRelay.RelayAuthentication`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerrelay-relayauthentication.html)
#[must_use]
pub struct RelayAuthentication(Properties_);
impl RelayAuthentication {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RelayAuthentication(Properties_::new()) }
}
impl RelayAuthentication {
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
    /// Sets `NoAuthentication`.
    #[inline] pub fn no_authentication(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("NoAuthentication", value.into_node()); self }
}
impl IntoValue_<RelayAuthentication> for RelayAuthentication { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
