/*
 * What the services whose models we read are called. Names, and the names of their clients in botocore, as botocore 1.43.67 has them in
 * `data/<name>/<version>/service-2.json` (https://github.com/boto/botocore), with a blank put where AWS writes one today; modules of the
 * Ruby SDK by its `services.json` (https://github.com/aws/aws-sdk-ruby); namespaces of the .NET SDK by `_manifest.json` of its generator
 * (https://github.com/aws/aws-sdk-net). Read on 2026-11-23. Where a source says nothing of a service, neither does this list.
 */

/** Names of one service. */
export interface ServiceNames {
  /** As AWS writes it; the same in every language. */
  readonly name: string;
  /** `boto3.client(…)`. */
  readonly botocore: string;
  /** `Aws::…`, where it is known. */
  readonly ruby: string | undefined;
  /** `Amazon.….Model`, where it is known. */
  readonly net: string | undefined;
}

/** Id, name, botocore's name unless it is the id, Ruby's module, .NET's namespace. */
const ROWS = `
accessanalyzer|Access Analyzer
account|AWS Account
acm|AWS Certificate Manager||ACM
acm-pca|AWS Certificate Manager Private Certificate Authority||ACMPCA
amp|Amazon Prometheus Service
amplify|AWS Amplify||Amplify
amplifybackend|AWS Amplify Backend
amplifyuibuilder|AWS Amplify UI Builder
api-gateway|Amazon API Gateway|apigateway|APIGateway
apigatewaymanagementapi|Amazon API Gateway Management API||ApiGatewayManagementApi
apigatewayv2|Amazon API Gateway V2||ApiGatewayV2
app-mesh|AWS App Mesh|appmesh|AppMesh
appconfig|Amazon AppConfig
appconfigdata|AWS AppConfig Data
appflow|Amazon Appflow
appintegrations|Amazon AppIntegrations Service
application-auto-scaling|Application Auto Scaling|application-autoscaling|ApplicationAutoScaling
application-insights|Amazon CloudWatch Application Insights||ApplicationInsights
application-signals|Amazon CloudWatch Application Signals
applicationcostprofiler|AWS Application Cost Profiler
apprunner|AWS App Runner
appstream|Amazon AppStream||AppStream
appsync|AWS AppSync||AppSync
athena|Amazon Athena||Athena
auditmanager|AWS Audit Manager
auto-scaling|Auto Scaling|autoscaling|AutoScaling|AutoScaling
auto-scaling-plans|AWS Auto Scaling Plans|autoscaling-plans|AutoScalingPlans
backup|AWS Backup||Backup
backup-gateway|AWS Backup Gateway
batch|AWS Batch||Batch
bcm-data-exports|AWS Billing and Cost Management Data Exports
bcm-recommended-actions|AWS Billing and Cost Management Recommended Actions
bedrock|Amazon Bedrock
bedrock-agent|Agents for Amazon Bedrock
bedrock-agent-runtime|Agents for Amazon Bedrock Runtime
bedrock-agentcore|Amazon Bedrock AgentCore
bedrock-agentcore-control|Amazon Bedrock AgentCore Control
bedrock-data-automation|Data Automation for Amazon Bedrock
bedrock-data-automation-runtime|Runtime for Amazon Bedrock Data Automation
bedrock-runtime|Amazon Bedrock Runtime
billingconductor|AWS Billing Conductor
braket|Braket
budgets|AWS Budgets||Budgets
chatbot|AWS Chatbot
chime|Amazon Chime||Chime
chime-sdk-identity|Amazon Chime SDK Identity
chime-sdk-media-pipelines|Amazon Chime SDK Media Pipelines
chime-sdk-meetings|Amazon Chime SDK Meetings
chime-sdk-messaging|Amazon Chime SDK Messaging
chime-sdk-voice|Amazon Chime SDK Voice
cleanrooms|AWS Clean Rooms Service
cloud9|AWS Cloud9||Cloud9
cloudcontrol|AWS Cloud Control API
clouddirectory|Amazon CloudDirectory||CloudDirectory
cloudformation|AWS CloudFormation||CloudFormation|CloudFormation
cloudfront|Amazon CloudFront||CloudFront|CloudFront
cloudfront-keyvaluestore|Amazon CloudFront KeyValueStore
cloudhsm|Amazon CloudHSM||CloudHSM|CloudHSM
cloudhsm-v2|AWS CloudHSM V2|cloudhsmv2|CloudHSMV2
cloudsearch|Amazon CloudSearch||CloudSearch|CloudSearch
cloudsearch-domain|Amazon CloudSearch Domain|cloudsearchdomain|CloudSearchDomain|CloudSearchDomain
cloudtrail|AWS CloudTrail||CloudTrail|CloudTrail
cloudwatch|Amazon CloudWatch||CloudWatch|CloudWatch
cloudwatch-events|Amazon CloudWatch Events||CloudWatchEvents
cloudwatch-logs|Amazon CloudWatch Logs|logs|CloudWatchLogs|CloudWatchLogs
codeartifact|CodeArtifact
codebuild|AWS CodeBuild||CodeBuild
codecatalyst|Amazon CodeCatalyst
codecommit|AWS CodeCommit||CodeCommit|CodeCommit
codedeploy|AWS CodeDeploy||CodeDeploy|CodeDeploy
codeguru-reviewer|Amazon CodeGuru Reviewer
codeguruprofiler|Amazon CodeGuru Profiler
codepipeline|AWS CodePipeline||CodePipeline|CodePipeline
codestar-connections|AWS CodeStar connections
codestar-notifications|AWS CodeStar Notifications||CodeStarNotifications
cognito-identity|Amazon Cognito Identity||CognitoIdentity|CognitoIdentity
cognito-identity-provider|Amazon Cognito Identity Provider|cognito-idp|CognitoIdentityProvider
cognito-sync|Amazon Cognito Sync||CognitoSync|CognitoSync
comprehend|Amazon Comprehend||Comprehend
comprehendmedical|AWS Comprehend Medical||ComprehendMedical
compute-optimizer|AWS Compute Optimizer
config-service|AWS Config|config|ConfigService|ConfigService
connect|Amazon Connect Service||Connect
connect-contact-lens|Amazon Connect Contact Lens
connectcampaigns|Amazon Connect Campaign Service
connectcampaignsv2|Amazon Connect Campaign Service V2
connectcases|Amazon Connect Cases
connectparticipant|Amazon Connect Participant Service
controltower|AWS Control Tower
cost-and-usage-report-service|AWS Cost and Usage Report Service|cur|CostandUsageReportService
cost-explorer|AWS Cost Explorer Service|ce|CostExplorer
cost-optimization-hub|Cost Optimization Hub
customer-profiles|Amazon Connect Customer Profiles
data-pipeline|AWS Data Pipeline|datapipeline|DataPipeline|DataPipeline
database-migration-service|AWS Database Migration Service|dms|DatabaseMigrationService
databrew|AWS Glue DataBrew
dataexchange|AWS Data Exchange
datasync|AWS DataSync||DataSync
datazone|Amazon DataZone
dax|Amazon DynamoDB Accelerator (DAX)||DAX
deadline|AWS Deadline Cloud
detective|Amazon Detective
device-farm|AWS Device Farm|devicefarm|DeviceFarm|DeviceFarm
devops-guru|Amazon DevOps Guru
direct-connect|AWS Direct Connect|directconnect|DirectConnect|DirectConnect
directory-service|AWS Directory Service|ds|DirectoryService|DirectoryService
dlm|Amazon Data Lifecycle Manager||DLM
docdb|Amazon DocumentDB with MongoDB compatibility||DocDB
docdb-elastic|Amazon DocumentDB Elastic Clusters
drs|Elastic Disaster Recovery Service
dsql|Amazon Aurora DSQL
dynamodb|Amazon DynamoDB||DynamoDB|DynamoDBv2
dynamodb-streams|Amazon DynamoDB Streams|dynamodbstreams|DynamoDBStreams|DynamoDBv2
ebs|Amazon Elastic Block Store
ec2|Amazon Elastic Compute Cloud||EC2|EC2
ec2-instance-connect|AWS EC2 Instance Connect||EC2InstanceConnect
ecr|Amazon Elastic Container Registry||ECR
ecr-public|Amazon Elastic Container Registry Public
ecs|Amazon Elastic Container Service||ECS|ECS
efs|Amazon Elastic File System||EFS|ElasticFileSystem
eks|Amazon Elastic Kubernetes Service||EKS
elastic-beanstalk|AWS Elastic Beanstalk|elasticbeanstalk|ElasticBeanstalk|ElasticBeanstalk
elastic-load-balancing|Elastic Load Balancing|elb|ElasticLoadBalancing|ElasticLoadBalancing
elastic-load-balancing-v2|Elastic Load Balancing V2|elbv2|ElasticLoadBalancingV2
elastic-transcoder|Amazon Elastic Transcoder||ElasticTranscoder|ElasticTranscoder
elasticache|Amazon ElastiCache||ElastiCache|ElastiCache
elasticsearch-service|Amazon Elasticsearch Service|es|ElasticsearchService|Elasticsearch
elementalinference|AWS Elemental Inference
emr|Amazon EMR||EMR|ElasticMapReduce
emr-containers|Amazon EMR Containers
emr-serverless|EMR Serverless
entityresolution|AWS Entity Resolution
eventbridge|Amazon EventBridge|events|EventBridge
evidently|Amazon CloudWatch Evidently
finspace|FinSpace User Environment Management service
firehose|Amazon Kinesis Firehose||Firehose|KinesisFirehose
fis|AWS Fault Injection Simulator
fms|Firewall Management Service||FMS
forecast|Amazon Forecast Service||ForecastService
forecastquery|Amazon Forecast Query Service||ForecastQueryService
frauddetector|Amazon Fraud Detector
fsx|Amazon FSx||FSx
gamelift|Amazon GameLift||GameLift
gameliftstreams|Amazon GameLift Streams
geo-maps|Amazon Location Service Maps V2
geo-places|Amazon Location Service Places V2
geo-routes|Amazon Location Service Routes V2
glacier|Amazon Glacier||Glacier|Glacier
global-accelerator|AWS Global Accelerator|globalaccelerator|GlobalAccelerator
glue|AWS Glue||Glue
grafana|Amazon Managed Grafana
greengrass|AWS Greengrass||Greengrass
greengrassv2|AWS IoT Greengrass V2
groundstation|AWS Ground Station||GroundStation
guardduty|Amazon GuardDuty||GuardDuty
health|AWS Health APIs and Notifications||Health
healthlake|Amazon HealthLake
iam|AWS Identity and Access Management||IAM|IdentityManagement
identitystore|AWS SSO Identity Store
imagebuilder|EC2 Image Builder
inspector|Amazon Inspector||Inspector|Inspector
inspector2|Amazon Inspector2
internetmonitor|Amazon CloudWatch Internet Monitor
invoicing|AWS Invoicing
iot|AWS IoT||IoT|IoT
iot-data-plane|AWS IoT Data Plane|iot-data|IoTDataPlane|IotData
iot-events|AWS IoT Events||IoTEvents
iot-events-data|AWS IoT Events Data||IoTEventsData
iot-jobs-data-plane|AWS IoT Jobs Data Plane|iot-jobs-data|IoTJobsDataPlane
iot-wireless|AWS IoT Wireless|iotwireless
iotanalytics|AWS IoT Analytics||IoTAnalytics
iotdeviceadvisor|AWS IoT Core Device Advisor
iotfleethub|AWS IoT Fleet Hub
iotsecuretunneling|AWS IoT Secure Tunneling
iotsitewise|AWS IoT SiteWise
iotthingsgraph|AWS IoT Things Graph||IoTThingsGraph
iottwinmaker|AWS IoT TwinMaker
ivs|Amazon Interactive Video Service
ivs-realtime|Amazon Interactive Video Service RealTime
ivschat|Amazon Interactive Video Service Chat
kafka|Managed Streaming for Kafka||Kafka
kafkaconnect|Managed Streaming for Kafka Connect
kendra|Amazon Kendra
keyspaces|Amazon Keyspaces
kinesis|Amazon Kinesis||Kinesis|Kinesis
kinesis-analytics|Amazon Kinesis Analytics|kinesisanalytics|KinesisAnalytics
kinesis-analytics-v2|Amazon Kinesis Analytics V2|kinesisanalyticsv2|KinesisAnalyticsV2
kinesis-video|Amazon Kinesis Video Streams|kinesisvideo|KinesisVideo
kinesis-video-archived-media|Amazon Kinesis Video Streams Archived Media||KinesisVideoArchivedMedia
kinesis-video-media|Amazon Kinesis Video Streams Media||KinesisVideoMedia
kinesis-video-signaling|Amazon Kinesis Video Signaling Channels
kinesis-video-webrtc-storage|Amazon Kinesis Video WebRTC Storage
kms|AWS Key Management Service||KMS|KeyManagementService
lakeformation|AWS Lake Formation||LakeFormation
lambda|AWS Lambda||Lambda|Lambda
lambda-microvms|Lambda MicroVMs
launch-wizard|AWS Launch Wizard
lex-model-building-service|Amazon Lex Model Building Service|lex-models|LexModelBuildingService
lex-models-v2|Amazon Lex Model Building V2|lexv2-models
lex-runtime-service|Amazon Lex Runtime Service|lex-runtime|Lex
lex-runtime-v2|Amazon Lex Runtime V2|lexv2-runtime
license-manager|AWS License Manager||LicenseManager
lightsail|Amazon Lightsail||Lightsail
location|Amazon Location Service
lookoutequipment|Amazon Lookout for Equipment
lookoutmetrics|Amazon Lookout for Metrics
lookoutvision|Amazon Lookout for Vision
m2|AWS Mainframe Modernization
machine-learning|Amazon Machine Learning|machinelearning|MachineLearning|MachineLearning
macie2|Amazon Macie 2
mailmanager|MailManager
managedblockchain|Amazon Managed Blockchain||ManagedBlockchain
marketplace-agreement|AWS Marketplace Agreement Service
marketplace-catalog|AWS Marketplace Catalog Service||MarketplaceCatalog
marketplace-commerce-analytics|AWS Marketplace Commerce Analytics|marketplacecommerceanalytics|MarketplaceCommerceAnalytics
marketplace-entitlement-service|AWS Marketplace Entitlement Service|marketplace-entitlement|MarketplaceEntitlementService
marketplace-metering|AWS Marketplace Metering|meteringmarketplace|MarketplaceMetering
mediaconnect|AWS MediaConnect||MediaConnect
mediaconvert|AWS Elemental MediaConvert||MediaConvert
medialive|AWS Elemental MediaLive||MediaLive
mediapackage|AWS Elemental MediaPackage||MediaPackage
mediapackage-vod|AWS Elemental MediaPackage VOD||MediaPackageVod
mediapackagev2|AWS Elemental MediaPackage v2
mediastore|AWS Elemental MediaStore||MediaStore
mediastore-data|AWS Elemental MediaStore Data Plane||MediaStoreData
mediatailor|AWS MediaTailor||MediaTailor
medical-imaging|AWS Health Imaging
memorydb|Amazon MemoryDB
mgn|Application Migration Service
migration-hub|AWS Migration Hub|mgh|MigrationHub
migration-hub-refactor-spaces|AWS Migration Hub Refactor Spaces
migrationhub-config|AWS Migration Hub Config
migrationhuborchestrator|AWS Migration Hub Orchestrator
migrationhubstrategy|Migration Hub Strategy Recommendations
mq|Amazon MQ||MQ
mturk|Amazon Mechanical Turk||MTurk
mwaa|Amazon MWAA
neptune|Amazon Neptune||Neptune
neptune-graph|Amazon Neptune Graph
neptunedata|Amazon NeptuneData
network-firewall|AWS Network Firewall
networkmanager|AWS Network Manager
oam|CloudWatch Observability Access Manager
omics|Amazon Omics
opensearch|Amazon OpenSearch Service
opensearchserverless|OpenSearch Service Serverless
opsworks|AWS OpsWorks||OpsWorks|OpsWorks
opsworkscm|AWS OpsWorks CM||OpsWorksCM
organizations|AWS Organizations||Organizations
osis|Amazon OpenSearch Ingestion
outposts|AWS Outposts
panorama|AWS Panorama
partnercentral-account|Partner Central Account API
partnercentral-benefits|Partner Central Benefits API
partnercentral-channel|Partner Central Channel API
partnercentral-revenue-measurement|Partner Central Revenue Measurement API
partnercentral-selling|Partner Central Selling API
payment-cryptography|Payment Cryptography Control Plane
personalize|Amazon Personalize||Personalize
personalize-events|Amazon Personalize Events||PersonalizeEvents
personalize-runtime|Amazon Personalize Runtime||PersonalizeRuntime
pi|AWS Performance Insights||PI
pinpoint|Amazon Pinpoint||Pinpoint
pinpoint-email|Amazon Pinpoint Email Service||PinpointEmail
pinpoint-sms-voice|Amazon Pinpoint SMS and Voice Service|sms-voice|PinpointSMSVoice
pinpoint-sms-voice-v2|Amazon Pinpoint SMS Voice V2
pipes|Amazon EventBridge Pipes
polly|Amazon Polly||Polly
pricing|AWS Price List Service||Pricing
proton|AWS Proton
qbusiness|Amazon Q Business
qconnect|Amazon Q Connect
qldb|Amazon QLDB||QLDB
qldb-session|Amazon QLDB Session||QLDBSession
quicksight|Amazon QuickSight||QuickSight
ram|AWS Resource Access Manager||RAM
rbin|Amazon Recycle Bin
rds|Amazon Relational Database Service||RDS|RDS
rds-data|AWS RDS DataService||RDSDataService
redshift|Amazon Redshift||Redshift|Redshift
redshift-data|Redshift Data API Service
redshift-serverless|Redshift Serverless
rekognition|Amazon Rekognition||Rekognition
resiliencehub|AWS Resilience Hub
resource-explorer-2|AWS Resource Explorer
resource-groups|AWS Resource Groups||ResourceGroups
resource-groups-tagging-api|AWS Resource Groups Tagging API|resourcegroupstaggingapi|ResourceGroupsTaggingAPI
robomaker|AWS RoboMaker||RoboMaker
rolesanywhere|IAM Roles Anywhere
route-53|Amazon Route 53|route53|Route53|Route53
route-53-domains|Amazon Route 53 Domains|route53domains|Route53Domains|Route53Domains
route53-recovery-cluster|Route53 Recovery Cluster
route53-recovery-control-config|AWS Route53 Recovery Control Config
route53-recovery-readiness|AWS Route53 Recovery Readiness
route53resolver|Amazon Route 53 Resolver||Route53Resolver
rum|CloudWatch RUM
s3|Amazon Simple Storage Service||S3|S3
s3-control|AWS S3 Control|s3control|S3Control
s3files|Amazon S3 Files
s3tables|Amazon S3 Tables
s3vectors|Amazon S3 Vectors
sagemaker|Amazon SageMaker Service||SageMaker
sagemaker-a2i-runtime|Amazon Augmented AI Runtime
sagemaker-edge|Amazon Sagemaker Edge Manager
sagemaker-featurestore-runtime|Amazon SageMaker Feature Store Runtime
sagemaker-geospatial|Amazon SageMaker geospatial capabilities
sagemaker-runtime|Amazon SageMaker Runtime||SageMakerRuntime
savingsplans|AWS Savings Plans||SavingsPlans
scheduler|Amazon EventBridge Scheduler
schemas|Amazon EventBridge Schemas
secrets-manager|AWS Secrets Manager|secretsmanager|SecretsManager
securityhub|AWS Security Hub||SecurityHub
securitylake|Amazon Security Lake
serverlessapplicationrepository|AWS Serverless Application Repository|serverlessrepo|ServerlessApplicationRepository
service-catalog|AWS Service Catalog|servicecatalog|ServiceCatalog
service-catalog-appregistry|AWS Service Catalog App Registry|servicecatalog-appregistry
service-quotas|Service Quotas||ServiceQuotas
servicediscovery|AWS Cloud Map||ServiceDiscovery
ses|Amazon Simple Email Service||SES|SimpleEmail
sesv2|Amazon Simple Email Service V2
sfn|AWS Step Functions|stepfunctions|States
shield|AWS Shield||Shield
signer|AWS Signer||Signer
signer-data|AWS Signer Data Plane
sms|AWS Server Migration Service||SMS
snow-device-management|AWS Snow Device Management
snowball|Amazon Import/Export Snowball||Snowball
sns|Amazon Simple Notification Service||SNS|SimpleNotificationService
socialmessaging|AWS End User Messaging Social
sqs|Amazon Simple Queue Service||SQS|SQS
ssm|Amazon Simple Systems Manager (SSM)||SSM|SimpleSystemsManagement
ssm-contacts|AWS Systems Manager Incident Manager Contacts
ssm-incidents|AWS Systems Manager Incident Manager
sso|AWS Single Sign-On||SSO
sso-admin|AWS Single Sign-On Admin
sso-oidc|AWS SSO OIDC||SSOOIDC
storage-gateway|AWS Storage Gateway|storagegateway|StorageGateway|StorageGateway
sts|AWS Security Token Service||STS|SecurityToken
support|AWS Support||Support
swf|Amazon Simple Workflow Service||SWF|SimpleWorkflow
synthetics|Amazon CloudWatch Synthetics
textract|Amazon Textract||Textract
timestream-influxdb|Timestream InfluxDB
timestream-query|Amazon Timestream Query
timestream-write|Amazon Timestream Write
tnb|AWS Telco Network Builder
transcribe|Amazon Transcribe Service||TranscribeService
transcribe-streaming|Amazon Transcribe Streaming Service||TranscribeStreamingService
transfer|AWS Transfer Family||Transfer
translate|Amazon Translate||Translate
trustedadvisor|AWS Trusted Advisor
verifiedpermissions|Amazon Verified Permissions
voice-id|Amazon Voice ID
vpc-lattice|Amazon VPC Lattice
waf|AWS WAF||WAF|WAF
waf-regional|AWS WAF Regional||WAFRegional
wafv2|AWS WAFV2
wellarchitected|AWS Well-Architected Tool
wisdom|Amazon Connect Wisdom Service
workdocs|Amazon WorkDocs||WorkDocs
workmail|Amazon WorkMail||WorkMail
workmailmessageflow|Amazon WorkMail Message Flow||WorkMailMessageFlow
workspaces|Amazon WorkSpaces||WorkSpaces|WorkSpaces
workspaces-instances|Amazon Workspaces Instances
workspaces-thin-client|Amazon WorkSpaces Thin Client
workspaces-web|Amazon WorkSpaces Web
`;

/** By the id that a service's page is addressed by. */
export const serviceNames: ReadonlyMap<string, ServiceNames> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id = '', name = '', botocore, ruby, net] = row.split('|');
      return [
        id,
        { name, botocore: botocore || id, ruby: ruby || undefined, net: net || undefined },
      ] as const;
    }),
);
