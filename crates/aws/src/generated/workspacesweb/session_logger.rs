// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpacesWeb::SessionLogger`

use stanchion_template::generated::*;

/// `AWS::WorkSpacesWeb::SessionLogger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html)
#[must_use]
pub struct SessionLogger<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SessionLogger<Missing_<super::required::event_filter>, Missing_<super::required::log_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SessionLogger(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SessionLogger<S0, S1> {
    /// Sets `AdditionalEncryptionContext`. An update replaces the resource.
    #[inline] pub fn additional_encryption_context(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("AdditionalEncryptionContext", value.into_node()); self }
    /// Sets `CustomerManagedKey`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn customer_managed_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerManagedKey", value.into_node()); self }
    /// Sets `DisplayName`. 1 to 64 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `EventFilter`. Required.
    #[inline] pub fn event_filter(mut self, value: impl IntoValue_<EventFilter>) -> SessionLogger<Set_, S1> { self.0.put("EventFilter", value.into_node()); SessionLogger(self.0, PhantomData_) }
    /// Sets `LogConfiguration`. Required.
    #[inline] pub fn log_configuration(mut self, value: impl IntoValue_<LogConfiguration>) -> SessionLogger<S0, Set_> { self.0.put("LogConfiguration", value.into_node()); SessionLogger(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SessionLogger> for SessionLogger<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SessionLogger<S0, S1> {
    const TYPE: &'static str = "AWS::WorkSpacesWeb::SessionLogger";
    type Handle = SessionLoggerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SessionLogger`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SessionLoggerRef(Id_);
impl From<Id_> for SessionLoggerRef { #[inline] fn from(id: Id_) -> Self { SessionLoggerRef(id) } }
impl AsRef<Id_> for SessionLoggerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SessionLoggerRef {
    /// `Ref`: `SessionLoggerArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociatedPortalArns`
    #[inline] pub fn associated_portal_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AssociatedPortalArns") }
    /// `Fn::GetAtt` `CreationDate`
    #[inline] pub fn creation_date(&self) -> Value_<String> { self.0.attribute("CreationDate") }
    /// `Fn::GetAtt` `SessionLoggerArn`
    #[inline] pub fn session_logger_arn(&self) -> Value_<String> { self.0.attribute("SessionLoggerArn") }
}
/// `AWS::WorkSpacesWeb::SessionLogger.EventFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-sessionlogger-eventfilter.html)
#[must_use]
pub struct EventFilter(Properties_);
impl EventFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventFilter(Properties_::new()) }
}
impl EventFilter {
    /// Sets `All`.
    #[inline] pub fn all(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("All", value.into_node()); self }
    /// Sets `Include`. 1 to 100 items. The values are constants of [`Event`].
    #[inline] pub fn include(mut self, value: impl IntoValue_<Vec<Event>>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<EventFilter> for EventFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::SessionLogger.S3LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-sessionlogger-s3logconfiguration.html)
#[must_use]
pub struct S3LogConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3LogConfiguration<Missing_<super::required::bucket>, Missing_<super::required::folder_structure>, Missing_<super::required::log_file_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3LogConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3LogConfiguration<S0, S1, S2> {
    /// Sets `Bucket`. Required. 1 to 256 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3LogConfiguration<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); S3LogConfiguration(self.0, PhantomData_) }
    /// Sets `BucketOwner`.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `FolderStructure`. Required. The values are constants of [`FolderStructure`].
    #[inline] pub fn folder_structure(mut self, value: impl IntoValue_<FolderStructure>) -> S3LogConfiguration<S0, Set_, S2> { self.0.put("FolderStructure", value.into_node()); S3LogConfiguration(self.0, PhantomData_) }
    /// Sets `KeyPrefix`. 1 to 256 characters.
    #[inline] pub fn key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KeyPrefix", value.into_node()); self }
    /// Sets `LogFileFormat`. Required. The values are constants of [`LogFileFormat`].
    #[inline] pub fn log_file_format(mut self, value: impl IntoValue_<LogFileFormat>) -> S3LogConfiguration<S0, S1, Set_> { self.0.put("LogFileFormat", value.into_node()); S3LogConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3LogConfiguration> for S3LogConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WorkSpacesWeb::SessionLogger.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesweb-sessionlogger-logconfiguration.html)
#[must_use]
pub struct LogConfiguration(Properties_);
impl LogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new()) }
}
impl LogConfiguration {
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3LogConfiguration>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<LogConfiguration> for LogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::WorkSpacesWeb::SessionLogger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html)
#[derive(Debug)]
pub enum Event {}
impl Event {
    /// `WebsiteInteract`
    pub const WEBSITE_INTERACT: Value_<Event> = Value_::constant("WebsiteInteract");
    /// `FileDownloadFromSecureBrowserToRemoteDisk`
    pub const FILE_DOWNLOAD_FROM_SECURE_BROWSER_TO_REMOTE_DISK: Value_<Event> = Value_::constant("FileDownloadFromSecureBrowserToRemoteDisk");
    /// `FileTransferFromRemoteToLocalDisk`
    pub const FILE_TRANSFER_FROM_REMOTE_TO_LOCAL_DISK: Value_<Event> = Value_::constant("FileTransferFromRemoteToLocalDisk");
    /// `FileTransferFromLocalToRemoteDisk`
    pub const FILE_TRANSFER_FROM_LOCAL_TO_REMOTE_DISK: Value_<Event> = Value_::constant("FileTransferFromLocalToRemoteDisk");
    /// `FileUploadFromRemoteDiskToSecureBrowser`
    pub const FILE_UPLOAD_FROM_REMOTE_DISK_TO_SECURE_BROWSER: Value_<Event> = Value_::constant("FileUploadFromRemoteDiskToSecureBrowser");
    /// `ContentPasteToWebsite`
    pub const CONTENT_PASTE_TO_WEBSITE: Value_<Event> = Value_::constant("ContentPasteToWebsite");
    /// `ContentTransferFromLocalToRemoteClipboard`
    pub const CONTENT_TRANSFER_FROM_LOCAL_TO_REMOTE_CLIPBOARD: Value_<Event> = Value_::constant("ContentTransferFromLocalToRemoteClipboard");
    /// `ContentCopyFromWebsite`
    pub const CONTENT_COPY_FROM_WEBSITE: Value_<Event> = Value_::constant("ContentCopyFromWebsite");
    /// `UrlLoad`
    pub const URL_LOAD: Value_<Event> = Value_::constant("UrlLoad");
    /// `TabOpen`
    pub const TAB_OPEN: Value_<Event> = Value_::constant("TabOpen");
    /// `TabClose`
    pub const TAB_CLOSE: Value_<Event> = Value_::constant("TabClose");
    /// `PrintJobSubmit`
    pub const PRINT_JOB_SUBMIT: Value_<Event> = Value_::constant("PrintJobSubmit");
    /// `SessionConnect`
    pub const SESSION_CONNECT: Value_<Event> = Value_::constant("SessionConnect");
    /// `SessionStart`
    pub const SESSION_START: Value_<Event> = Value_::constant("SessionStart");
    /// `SessionDisconnect`
    pub const SESSION_DISCONNECT: Value_<Event> = Value_::constant("SessionDisconnect");
    /// `SessionEnd`
    pub const SESSION_END: Value_<Event> = Value_::constant("SessionEnd");
    /// `UrlBlockByContentFilter`
    pub const URL_BLOCK_BY_CONTENT_FILTER: Value_<Event> = Value_::constant("UrlBlockByContentFilter");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Event> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::SessionLogger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html)
#[derive(Debug)]
pub enum FolderStructure {}
impl FolderStructure {
    /// `Flat`
    pub const FLAT: Value_<FolderStructure> = Value_::constant("Flat");
    /// `NestedByDate`
    pub const NESTED_BY_DATE: Value_<FolderStructure> = Value_::constant("NestedByDate");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FolderStructure> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::WorkSpacesWeb::SessionLogger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html)
#[derive(Debug)]
pub enum LogFileFormat {}
impl LogFileFormat {
    /// `JSONLines`
    pub const JSON_LINES: Value_<LogFileFormat> = Value_::constant("JSONLines");
    /// `Json`
    pub const JSON: Value_<LogFileFormat> = Value_::constant("Json");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogFileFormat> { Value_::from_node(value.into_node()) }
}
