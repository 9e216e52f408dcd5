// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx::Backup`

use stanchion_template::generated::*;

/// `AWS::FSx::Backup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html)
#[must_use]
pub struct Backup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Backup<Missing_<super::required::file_system_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Backup(Properties_::new(), PhantomData_) }
}
impl<S0> Backup<S0> {
    /// Sets `FileSystemId`. Required. 11 to 21 characters. An update replaces the resource.
    #[inline] pub fn file_system_id(mut self, value: impl IntoValue_<String>) -> Backup<Set_> { self.0.put("FileSystemId", value.into_node()); Backup(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Backup> for Backup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Backup<S0> {
    const TYPE: &'static str = "AWS::FSx::Backup";
    type Handle = BackupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Backup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BackupRef(Id_);
impl From<Id_> for BackupRef { #[inline] fn from(id: Id_) -> Self { BackupRef(id) } }
impl AsRef<Id_> for BackupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BackupRef {
    /// `Ref`: `ResourceARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `BackupId`
    #[inline] pub fn backup_id(&self) -> Value_<String> { self.0.attribute("BackupId") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Lifecycle`
    #[inline] pub fn lifecycle(&self) -> Value_<String> { self.0.attribute("Lifecycle") }
    /// `Fn::GetAtt` `ResourceARN`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceARN") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
