// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::Session`

use stanchion_template::generated::*;

/// `AWS::Bedrock::Session`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html)
#[must_use]
pub struct Session(Properties_);
impl Session {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Session(Properties_::new()) }
}
impl Session {
    /// Sets `EncryptionKeyArn`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `SessionMetadata`.
    #[inline] pub fn session_metadata(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("SessionMetadata", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Session> for Session { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Session {
    const TYPE: &'static str = "AWS::Bedrock::Session";
    type Handle = SessionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Session`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SessionRef(Id_);
impl From<Id_> for SessionRef { #[inline] fn from(id: Id_) -> Self { SessionRef(id) } }
impl AsRef<Id_> for SessionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SessionRef {
    /// `Ref`: `SessionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `SessionArn`
    #[inline] pub fn session_arn(&self) -> Value_<String> { self.0.attribute("SessionArn") }
    /// `Fn::GetAtt` `SessionId`
    #[inline] pub fn session_id(&self) -> Value_<String> { self.0.attribute("SessionId") }
    /// `Fn::GetAtt` `SessionStatus`
    #[inline] pub fn session_status(&self) -> Value_<String> { self.0.attribute("SessionStatus") }
}
