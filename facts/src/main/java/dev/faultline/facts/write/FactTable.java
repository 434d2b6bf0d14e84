package dev.faultline.facts.write;

import java.util.List;

/** A table that the writer fills, with its columns in the order in which rows are encoded. */
public enum FactTable {
    EVENTS(
            "events",
            "project_id,hash,hashes,received_at,timestamp,id_minute,event_id,retention,kind,level,platform,release,dist,"
                    + "environment,transaction,logger,server_name,error_type,message,culprit,handled,mechanism,"
                    + "http_status,http_method,url,user_hash,user_id,user_name,user_email,user_ip,country,city,os_name,"
                    + "browser_name,device_model,runtime_name,sdk_name,sdk_version,tags,stack_hash,trace_id,span_id,"
                    + "verified,key_id,lane,partition,offset,item"),
    STACKS(
            "stacks",
            "project_id,stack_hash,received_at,retention,error_types,functions,modules,filenames,packages,frames"),
    BODIES("bodies", "project_id,hash,slot,event_id,received_at,retention,release,environment,body,size,outside"),
    ISSUE_HASHES(
            "issue_hashes",
            "project_id,hash,issue_id,status,substatus,priority,assignee,level,title,culprit,first_seen,first_release,"
                    + "deleted,version"),
    OUTCOMES("outcomes", "project_id,minute,category,outcome,reason,key_id,quantity"),
    RECEIVED("received", "project_id,minute,source,quantity"),
    DROPPED_IDS("dropped_ids", "project_id,event_id,received_at,category,outcome,reason"),
    FILTER_SAMPLES("filter_samples", "project_id,reason,received_at,sample,event_id,title,body"),
    SESSIONS(
            "sessions",
            "project_id,session_id,started,received_at,retention,user_hash,release,environment,status,"
                    + "abnormal_mechanism,errors,duration_ms,version"),
    SESSION_COUNTS(
            "session_counts",
            "project_id,started,retention,release,environment,user_hash,exited,errored,abnormal,unhandled,crashed"),
    LOGS(
            "logs",
            "project_id,received_at,timestamp,sequence,retention,level,severity,body,template,release,environment,"
                    + "server_name,sdk_name,trace_id,span_id,user_hash,attributes"),
    TRANSACTIONS(
            "transactions",
            "project_id,name,received_at,start,id_minute,event_id,retention,duration_us,op,status,failed,http_status,"
                    + "source,platform,release,environment,server_name,sdk_name,user_hash,trace_id,span_id,spans,tags,"
                    + "measurements,lane,partition,offset,item"),
    TRANSACTION_MINUTES(
            "transaction_minutes",
            "project_id,name,minute,op,release,environment,status_class,failed,duration_class,transactions,sampled,"
                    + "duration_us,longest_us"),
    EVENT_IDS("event_ids", "project_id,id_minute,event_id,received_at,lane,partition,offset,item"),
    SPANS(
            "spans",
            "project_id,trace_id,span_id,parent_span_id,segment_id,is_segment,received_at,start,duration_us,retention,"
                    + "name,op,status,failed,http_status,origin,transaction,platform,release,environment,server_name,"
                    + "user_hash,attributes,measurements"),
    TRACE_METRICS(
            "trace_metrics",
            "project_id,name,type,unit,received_at,timestamp,retention,value,release,environment,server_name,trace_id,"
                    + "span_id,user_hash,attributes"),
    CHECK_INS(
            "check_ins",
            "project_id,slug,environment,received_at,check_in_id,retention,status,duration_ms,release,trace_id,config"),
    FEEDBACK(
            "feedback",
            "project_id,received_at,event_id,retention,about,message,name,email,url,replay_id,source,release,"
                    + "environment,platform,user_hash"),
    ATTACHMENTS(
            "attachments", "project_id,event_id,received_at,retention,filename,content_type,attachment_type,size,blob");

    private final String table;
    private final List<String> columns;

    FactTable(String table, String columns) {
        this.table = table;
        this.columns = List.of(columns.split(","));
    }

    /** Whether its rows tell what became of others. */
    boolean isLedger() {
        return this == OUTCOMES || this == RECEIVED || this == DROPPED_IDS;
    }

    /** Its name in ClickHouse. */
    public String table() {
        return table;
    }

    /** The columns that rows are made of. */
    public List<String> columns() {
        return columns;
    }
}
